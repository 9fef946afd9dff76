import type { ReactElement } from 'react';
import { Button } from './Button';
import styles from './EmptyState.module.css';
import { Icon, type IconName } from './Icon';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text?: string;
  /** 1 where it stands for the page's own subject. */
  readonly level?: 1 | 2;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** Stands where there is nothing to show: what this place is for, and at most one thing to do. */
export function EmptyState({ icon, title, text, level = 2, action }: EmptyStateProps): ReactElement {
  const Title = `h${level}` as const;
  return (
    <div className={styles['empty']}>
      <Icon name={icon} size={24} />
      <Title>{title}</Title>
      {text !== undefined && <p>{text}</p>}
      {action && (
        <Button look="quiet" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
