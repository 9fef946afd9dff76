/** Words of what stands around reading: the picture viewer, listening. */
export const desk = {
  viewer: {
    label: 'Picture',
    open: 'Open picture',
    openNamed: 'Open picture: {{alt}}',
    of: '{{index}} of {{count}}',
    previous: 'Previous picture',
    next: 'Next picture',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit to window',
    actual: 'Actual size',
    save: 'Save picture…',
    savedTo: 'Saved to {{path}}',
    close: 'Close',
  },
  listen: {
    label: 'Listen',
    play: 'Go on reading aloud',
    pause: 'Pause',
    previous: 'Previous paragraph',
    next: 'Next paragraph',
    stop: 'Stop listening',
    paragraph: 'Paragraph {{index}} of {{count}}',
    speed: 'Speed',
    voice: 'Voice',
    chooseVoice: 'Choose a voice',
    otherLanguages: 'Other languages',
    noVoice: 'This computer has no voice to read aloud with.',
    noVoiceFor: 'This computer has no voice for {{language}}.',
    failed: 'The voice {{voice}} can’t speak now. Choose another, or try again.',
    add: {
      linux: 'Install speech-dispatcher and a voice for it, such as espeak-ng, then start Broadsheet again.',
      mac: 'Add one in System Settings, under Accessibility, Spoken Content. Then try again.',
      windows: 'Add one in Settings, under Time & language, Speech. Then try again.',
    },
    tryAgain: 'Try again',
  },
} as const;

/** Titles of actions, for menu, keys and palette. */
export const deskActions = {
  listen: 'Listen',
  nextParagraph: 'Next paragraph, listening',
  previousParagraph: 'Previous paragraph, listening',
} as const;
