import { useEffect, useState, type ReactElement } from 'react';
import type { SignIn, SignInState } from '../../electron/contract/feed-settings';
import type { Feed } from '../../electron/contract/model';
import { readSignInState, signIn, signOut } from '../actions/feed-settings';
import { refresh } from '../actions/following';
import { t } from '../language/language';
import { signInLabels } from '../language/sign-in';
import { Button } from '../ui/Button';
import { Row } from '../ui/Row';
import { SignInForm } from '../ui/SignInForm';
import styles from './FeedSheet.module.css';

/** Name and password, or a token, for a feed whose server asks for one. */
export function FeedSignIn({ feed }: { readonly feed: Feed }): ReactElement | null {
  const [state, setState] = useState<SignInState | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const asked = feed.problem?.kind === 'sign-in' ? feed.problem : undefined;
  // A plain address often leads to the secure one of the same name, and that is who asks.
  const url = asked?.origin !== undefined && new URL(asked.origin).hostname === new URL(feed.url).hostname ? asked.origin : feed.url;
  const { host, protocol } = new URL(url);
  useEffect(() => void readSignInState(url, setState), [url]);

  const submit = async (given: SignIn): Promise<void> => {
    setBusy(true);
    await signIn(url, given, setState);
    await refresh([feed.id]);
    setBusy(false);
    setOpen(false);
  };
  if (state === null) return null;
  const isElsewhere = asked !== undefined && asked.host !== host;
  return (
    <Row label={t('feed.signIn')} look={isOpen ? 'stacked' : 'line'}>
      {isOpen ? (
        <SignInForm labels={signInLabels()} warning={protocol === 'http:' ? t('signIn.clear') : undefined} isBusy={isBusy} onSubmit={(given) => void submit(given)} onCancel={() => setOpen(false)} />
      ) : (
        <>
          <span className={styles['note']}>{isElsewhere ? t('feed.signInElsewhere', { host: asked.host }) : wordsFor(state, asked !== undefined, host)}</span>
          {state !== 'none' && (
            <Button
              look="quiet"
              size="small"
              onClick={() => {
                void signOut(url);
                setState('none');
              }}
            >
              {t('feed.signOut')}
            </Button>
          )}
          {!isElsewhere && (state === 'none' || asked) && (
            <Button look={asked ? 'primary' : 'quiet'} size="small" onClick={() => setOpen(true)}>
              {t('signIn.open')}
            </Button>
          )}
        </>
      )}
    </Row>
  );
}

function wordsFor(state: SignInState, isAsked: boolean, host: string): string {
  if (isAsked) return t('feed.signInWanted', { host });
  if (state === 'keychain') return t('feed.signInKept', { host });
  return state === 'session' ? t('feed.signInSession', { host }) : t('feed.signInNone');
}
