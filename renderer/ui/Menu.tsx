import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly icon?: IconName;
  readonly isEnabled?: boolean;
  /** Of a choice: whether it stands; absent: no choice. */
  readonly isChosen?: boolean | undefined;
  /** Of its group just one stands. */
  readonly isOneOf?: boolean;
  readonly onChoose: () => void;
}

interface MenuGroupsProps {
  /** Groups, a rule between two. */
  readonly groups: readonly (readonly MenuItem[])[];
  /** Words over some of the groups. */
  readonly headings?: readonly (string | undefined)[];
}

interface PopoverMenuProps {
  readonly id: string;
  readonly label: string;
  /** Where it opens, in window pixels; absent: beside the button that names it as its `popoverTarget`. */
  readonly at?: { readonly x: number; readonly y: number };
  readonly onClose?: () => void;
  /** Its {@link MenuGroups}; not drawn before it opens. */
  readonly children: ReactNode;
}

/** A menu over the page whose items are known already. */
export function Menu({ groups, headings, ...menu }: Omit<PopoverMenuProps, 'children'> & MenuGroupsProps): ReactElement {
  return (
    <PopoverMenu {...menu}>
      <MenuGroups groups={groups} {...(headings && { headings })} />
    </PopoverMenu>
  );
}

/** A menu over the page. Arrows walk it, Esc and a click elsewhere close it. */
export function PopoverMenu({ id, label, at, onClose, children }: PopoverMenuProps): ReactElement {
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(at !== undefined);
  useEffect(() => {
    const element = menu.current;
    if (!element || !at) return;
    element.style.left = `${Math.min(at.x, innerWidth - 260)}px`;
    element.style.top = `${at.y}px`;
    element.showPopover();
    const bottom = element.getBoundingClientRect().bottom;
    if (bottom > innerHeight - 8) element.style.top = `${Math.max(8, at.y - (bottom - innerHeight) - 8)}px`;
    const closeOutside = (event: PointerEvent): void => {
      if (!(event.target instanceof Node && element.contains(event.target))) element.hidePopover();
    };
    addEventListener('pointerdown', closeOutside, { capture: true });
    return () => removeEventListener('pointerdown', closeOutside, { capture: true });
  }, [at]);

  return (
    <div
      ref={menu}
      id={id}
      className={styles['menu']}
      data-placed={at ? 'pointer' : 'button'}
      // An automatic popover that opens while the mouse button is down is closed when it comes up.
      popover={at ? 'manual' : 'auto'}
      style={at ? undefined : { positionAnchor: `--${id}` }}
      role="menu"
      aria-label={label}
      onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)}
      onToggle={(event) => {
        if (event.newState === 'open') menu.current?.querySelector<HTMLElement>('[role^=menuitem]:not([aria-disabled])')?.focus();
        else {
          setOpen(false);
          onClose?.();
        }
      }}
      onKeyDown={walk}
    >
      {isOpen && children}
    </div>
  );
}

/** What stands in a menu. */
export function MenuGroups({ groups, headings = [] }: MenuGroupsProps): ReactElement {
  const choose = (item: MenuItem, button: HTMLElement): void => {
    button.closest<HTMLElement>('[popover]')?.hidePopover();
    item.onChoose();
  };
  return (
    <>
      {groups.map((group, index) => (
        <div key={index} role="group" aria-label={headings[index]} className={styles['group']}>
          {headings[index] !== undefined && (
            <div className={styles['heading']} aria-hidden="true">
              {headings[index]}
            </div>
          )}
          {group.map((item) => (
            <button
              key={item.id}
              type="button"
              role={item.isChosen === undefined ? 'menuitem' : item.isOneOf ? 'menuitemradio' : 'menuitemcheckbox'}
              aria-checked={item.isChosen}
              tabIndex={-1}
              className={styles['item']}
              aria-disabled={item.isEnabled === false || undefined}
              onClick={(event) => item.isEnabled !== false && choose(item, event.currentTarget)}
            >
              <span className={styles['icon']}>{item.isChosen ? <Icon name="check" /> : item.icon && <Icon name={item.icon} />}</span>
              <span className={styles['label']}>{item.label}</span>
              {item.shortcut && <span className={styles['shortcut']}>{item.shortcut}</span>}
            </button>
          ))}
        </div>
      ))}
    </>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape') event.currentTarget.hidePopover();
  const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (direction === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]:not([aria-disabled])')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + direction + items.length) % items.length]?.focus();
}
