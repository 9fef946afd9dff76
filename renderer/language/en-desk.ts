/** Words of what stands around reading: the picture viewer. */
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
} as const;
