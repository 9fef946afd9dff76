import { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import type { FeedPreview } from '../../electron/contract/model';
import { signIn } from '../actions/feed-settings';
import { followFeed, lookUpFeeds } from '../actions/following';
import { openView } from '../actions/reading';
import { t } from '../language/language';
import { signInLabels } from '../language/sign-in';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { SignInForm } from '../ui/SignInForm';
import { FeedChoice } from './FeedChoice';
import styles from './follow.module.css';
import { SectionField } from './SectionField';

type Finding = { readonly kind: 'idle' | 'busy' } | { readonly kind: 'failed'; readonly sentence: string; readonly signInAt: string | null } | { readonly kind: 'found'; readonly feeds: readonly FeedPreview[] };

/** Takes an address, shows the feeds behind it, and follows one in a section. */
export function AddFeedDialog({ dropped = '', onClose, onBrowse }: { readonly dropped?: string | undefined; readonly onClose: () => void; readonly onBrowse: () => void }): ReactElement {
  const [address, setAddress] = useState(dropped);
  const [finding, setFinding] = useState<Finding>({ kind: dropped === '' ? 'idle' : 'busy' });
  const [chosenUrl, setChosenUrl] = useState('');
  const [section, setSection] = useState('');
  const feeds = finding.kind === 'found' ? finding.feeds : [];
  const signInAt = finding.kind === 'failed' ? finding.signInAt : null;
  const chosen = feeds.find(({ url }) => url === chosenUrl) ?? feeds[0];

  const show = (result: Awaited<ReturnType<typeof lookUpFeeds>>): void => setFinding('feeds' in result ? { kind: 'found', feeds: result.feeds } : { kind: 'failed', ...result });
  const find = async (): Promise<void> => {
    if (address.trim() === '' || finding.kind === 'busy') return;
    setFinding({ kind: 'busy' });
    show(await lookUpFeeds(address));
  };
  // An address that was dropped is looked up at once.
  useEffect(() => {
    if (dropped !== '') void lookUpFeeds(dropped).then(show);
  }, [dropped]);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!chosen) return void find();
    onClose();
    void (chosen.followedAs === null ? followFeed(chosen, section.trim() || null) : openView({ kind: 'feed', id: chosen.followedAs }));
  };

  return (
    <Dialog title={t('add.title')} closeLabel={t('add.cancel')} onClose={onClose}>
      <form className={styles['form']} onSubmit={onSubmit}>
        <Field
          label={t('add.address')}
          icon="globe"
          value={address}
          isBusy={finding.kind === 'busy'}
          problem={finding.kind === 'failed' ? finding.sentence : undefined}
          onChange={(value) => {
            setAddress(value);
            setFinding({ kind: 'idle' });
          }}
        />
        {feeds.length > 0 && (
          <fieldset className={styles['found']}>
            <legend>{t('add.found', { count: feeds.length })}</legend>
            {feeds.map((feed) => (
              <FeedChoice key={feed.url} feed={feed} isChosen={feed === chosen} onChoose={() => setChosenUrl(feed.url)} />
            ))}
          </fieldset>
        )}
        {chosen?.followedAs === null && <SectionField value={section} onChange={setSection} />}
        <footer className={styles['actions']}>
          <button type="button" className={styles['aside']} onClick={onBrowse}>
            {t('catalogue.browse')}
          </button>
          <Button look="quiet" onClick={onClose}>
            {t('add.cancel')}
          </Button>
          <Button isSubmit isDisabled={address.trim() === '' || finding.kind === 'busy'}>
            {chosen ? (chosen.followedAs === null ? t('add.follow', { title: chosen.title }) : t('add.show')) : finding.kind === 'busy' ? t('add.finding') : t('add.find')}
          </Button>
        </footer>
      </form>
      {signInAt !== null && (
        <div className={styles['signIn']}>
          <SignInForm
            labels={signInLabels()}
            warning={signInAt.startsWith('http:') ? t('signIn.clear') : undefined}
            onSubmit={(given) => void signIn(signInAt, given, () => void find())}
            onCancel={() => setFinding({ kind: 'idle' })}
          />
        </div>
      )}
    </Dialog>
  );
}
