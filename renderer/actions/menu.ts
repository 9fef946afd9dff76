import type { MenuTemplate, SystemMenuWords } from '../../electron/contract/system';
import { t } from '../language/language';
import type { State } from '../state/store';
import { actions, isAvailable, type MenuName } from './actions';
import { bindingsOf } from './bindings';
import { acceleratorOf } from './key-names';

const menuNames: readonly MenuName[] = ['file', 'story', 'list', 'go', 'view', 'help'];

/** The action table as a native menu. */
export function menuOf(state: State): MenuTemplate[] {
  const bindings = state.settings && bindingsOf(state.settings);
  return menuNames.map((name) => ({
    label: t(`menu.${name}`),
    items: actions
      .filter((action) => action.menu === name)
      .map((action) => ({
        type: 'action',
        id: action.id,
        label: t(`action.${action.title}`),
        accelerator: accelerator(bindings?.get(action.id)?.[0]),
        enabled: isAvailable(action, state),
      })),
  }));
}

/** The system's own items in the window's words. */
export function systemMenuWords(): SystemMenuWords {
  return t('systemMenu', { returnObjects: true });
}

function accelerator(keys: string | undefined): string | undefined {
  return keys === undefined ? undefined : acceleratorOf(keys);
}
