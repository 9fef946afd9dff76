import type { ReactElement } from 'react';
import { useShortcut } from '../actions/bindings';
import { changeZoom } from '../actions/reading-settings';
import { percent } from '../language/format';
import { t } from '../language/language';
import { themes } from '../state/reading';
import { usePicked } from '../state/store';
import { LanguageRow } from './LanguageRow';
import { Choice } from '../ui/Choice';
import { Row } from '../ui/Row';
import { Select } from '../ui/Select';
import { Stepper } from '../ui/Stepper';
import { Switch } from '../ui/Switch';
import { DeskRows } from './DeskRows';
import { EditionRows } from './EditionRows';

const starts = ['front-page', 'left', 'today', 'unread', 'all'] as const;
const marks = ['opened', 'delay', 'hand'] as const;
const unreadMarks = ['number', 'dot', 'nothing'] as const;

/** How the program opens, looks and counts. */
export function GeneralPage(): ReactElement | null {
  const { settings, changeSettings } = usePicked('settings', 'changeSettings');
  const shortcuts = { smaller: useShortcut('zoom.smaller'), larger: useShortcut('zoom.larger') };
  if (!settings) return null;
  const { theme, startView, markRead, marksScrolled, unreadMark, zoom, reduceMotion, singleKeys } = settings;
  return (
    <>
      <LanguageRow />
      <Row label={t('general.theme')}>
        <Select label={t('general.theme')} value={theme} options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))} onChange={(value) => changeSettings({ theme: value })} />
      </Row>
      <Row label={t('general.zoom')}>
        <Stepper
          label={t('general.zoom')}
          words={percent(zoom)}
          less={{ label: t('action.zoomSmaller'), shortcut: shortcuts.smaller, isDisabled: zoom <= 0.5 }}
          more={{ label: t('action.zoomLarger'), shortcut: shortcuts.larger, isDisabled: zoom >= 3 }}
          onStep={changeZoom}
        />
      </Row>
      <Row label={t('general.startView')}>
        <Choice label={t('general.startView')} value={startView} options={starts.map((value) => ({ value, label: t(`general.start.${value}`) }))} onChange={(value) => changeSettings({ startView: value })} />
      </Row>
      <EditionRows />
      <Row label={t('general.markRead')}>
        <Choice label={t('general.markRead')} value={markRead} options={marks.map((value) => ({ value, label: t(`general.mark.${value}`) }))} onChange={(value) => changeSettings({ markRead: value })} />
      </Row>
      <Row label={t('general.marksScrolled')} note={t('general.marksScrolledNote')}>
        <Switch label={t('general.marksScrolled')} isOn={marksScrolled} onChange={(isOn) => changeSettings({ marksScrolled: isOn })} />
      </Row>
      <Row label={t('general.unread')}>
        <Choice label={t('general.unread')} value={unreadMark} options={unreadMarks.map((value) => ({ value, label: t(`general.unreadAs.${value}`) }))} onChange={(value) => changeSettings({ unreadMark: value })} />
      </Row>
      <DeskRows />
      <Row label={t('general.motion')} note={t('general.motionNote')}>
        <Switch label={t('general.motion')} isOn={reduceMotion} onChange={(isOn) => changeSettings({ reduceMotion: isOn })} />
      </Row>
      <Row label={t('general.singleKeys')} note={t('general.singleKeysNote')}>
        <Switch label={t('general.singleKeys')} isOn={singleKeys} onChange={(isOn) => changeSettings({ singleKeys: isOn })} />
      </Row>
    </>
  );
}
