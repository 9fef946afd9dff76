import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import styles from './Button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly look?: 'primary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
  /** Sends the form it stands in. */
  readonly isSubmit?: boolean;
  readonly isDisabled?: boolean;
  /** Has the focus when it appears. */
  readonly isFocused?: boolean;
}

export function Button({ children, onClick, look = 'primary', size = 'normal', isSubmit = false, isDisabled = false, isFocused = false }: ButtonProps): ReactElement {
  return (
    <button
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- where what had the focus is gone
      autoFocus={isFocused}
      type={isSubmit ? 'submit' : 'button'} className={styles['button']} data-look={look} data-size={size} aria-disabled={isDisabled || undefined} onClick={isDisabled ? undefined : onClick}>
      {children}
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** Its name, read out and shown on hover. */
  readonly label: string;
  /** The key that does the same, shown on hover. */
  readonly shortcut?: string | undefined;
  readonly onClick: () => void;
  /** Of a button that stays down, such as Save. */
  readonly pressed?: boolean;
  /** `set`: what it opens is not as usual. */
  readonly tone?: 'plain' | 'star' | 'set';
  readonly isDisabled?: boolean;
  readonly popoverTarget?: string;
  readonly tabIndex?: number;
}

export function IconButton({ icon, label, shortcut, onClick, pressed, tone = 'plain', isDisabled = false, popoverTarget, tabIndex }: IconButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={styles['icon']}
      data-tone={tone}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={isDisabled || undefined}
      title={shortcut ? `${label} (${shortcut})` : label}
      onClick={isDisabled ? undefined : onClick}
      popoverTarget={popoverTarget}
      style={popoverTarget ? { anchorName: `--${popoverTarget}` } : undefined}
      tabIndex={tabIndex}
    >
      <Icon name={icon} look={pressed ? 'filled' : 'line'} />
    </button>
  );
}
