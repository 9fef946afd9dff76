import type { ReactElement } from 'react';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Row } from '../ui/Row';
import { Switch } from '../ui/Switch';

const switches = [
  ['foldsStories', 'folds'],
  ['readsWholeStory', 'readsWhole'],
  ['showsBadge', 'badge'],
  ['notifies', 'notifies'],
  ['showsTray', 'tray'],
  ['usesAccent', 'accent'],
] as const;

/** How stories of several sources stand, and what Broadsheet shows outside its window. */
export function DeskRows(): ReactElement | null {
  const { settings, changeSettings } = usePicked('settings', 'changeSettings');
  if (!settings) return null;
  return (
    <>
      {switches.map(([key, words]) => (
        <Row key={key} label={t(`general.${words}`)} note={t(`general.${words}Note`)}>
          <Switch label={t(`general.${words}`)} isOn={settings[key]} onChange={(isOn) => changeSettings({ [key]: isOn })} />
        </Row>
      ))}
    </>
  );
}
