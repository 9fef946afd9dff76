import type { ReactElement } from 'react';
import { renameFeed, renameSection } from '../actions/following';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { AddFeedDialog } from './AddFeedDialog';
import { ImportDialog } from './ImportDialog';
import { MoveFeedDialog } from './MoveFeedDialog';
import { NameDialog } from './NameDialog';
import { UnfollowDialog } from './UnfollowDialog';

/** The dialog about feeds and sections that is open, if one is. */
export function FollowDialogs(): ReactElement | null {
  const { dialog, showDialog, feeds, sections } = usePicked('dialog', 'showDialog', 'feeds', 'sections');
  const close = (): void => showDialog(null);
  const feed = dialog && 'feedId' in dialog ? feeds.find(({ id }) => id === dialog.feedId) : undefined;
  const section = dialog && 'sectionId' in dialog ? sections.find(({ id }) => id === dialog.sectionId) : undefined;
  if (dialog?.name === 'add-feed') return <AddFeedDialog key={dialog.address} dropped={dialog.address} onClose={close} onBrowse={() => showDialog({ name: 'catalogue' })} />;
  if (dialog?.name === 'import') return <ImportDialog preview={dialog.preview} onClose={close} />;
  if (section) return <NameDialog title={t('rename.section')} name={section.path} onRename={(path) => void renameSection(section.id, path)} onClose={close} />;
  if (!feed) return null;
  switch (dialog?.name) {
    case 'rename-feed':
      return <NameDialog title={t('rename.feed')} name={feed.title} note={t('rename.own')} onRename={(title) => void renameFeed(feed.id, title)} onClose={close} />;
    case 'move-feed':
      return <MoveFeedDialog feed={feed} onClose={close} />;
    case 'unfollow':
      return <UnfollowDialog feed={feed} onClose={close} />;
    default:
      return null;
  }
}
