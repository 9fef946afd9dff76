import type { ReactElement } from 'react';
import { Icon } from './Icon';

interface OfflineMarkProps {
  readonly readiness: 'ready' | 'part' | 'headline-only';
  readonly size?: 12 | 16;
}

const icons = { ready: 'ready', part: 'part', 'headline-only': 'headlineOnly' } as const;

/** How much of a story is on this computer; the same sign in the same place everywhere. */
export function OfflineMark({ readiness, size = 12 }: OfflineMarkProps): ReactElement {
  return <Icon name={icons[readiness]} size={size} />;
}
