import type { PressedPictureFile } from './completion';
import type { FeedId } from './model';

/** A feed whose icon is to be looked for. */
export interface IconTask {
  readonly feedId: FeedId;
  readonly feedUrl: string;
  readonly siteUrl: string | null;
  /** The picture that the feed names for itself. */
  readonly givenUrl: string | null;
  /** Whether the feed stands on this computer or its network; then its icon may. */
  readonly isPrivate: boolean;
}

/** A site's icon, its bytes on the way into the pictures. */
export interface FoundIcon {
  readonly url: string;
  readonly file: PressedPictureFile;
  readonly bytes: number;
}
