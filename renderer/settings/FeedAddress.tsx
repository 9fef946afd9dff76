import { useState, type FormEvent, type ReactElement } from 'react';
import type { Feed } from '../../electron/contract/model';
import { changeFeedAddress } from '../actions/feed-settings';
import { t } from '../language/language';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Row } from '../ui/Row';
import { useDraft } from '../ui/use-draft';
import styles from './FeedSheet.module.css';

/** Where a feed is asked. Another address is looked at before it takes the old one's place. */
export function FeedAddress({ feed }: { readonly feed: Feed }): ReactElement {
  const [address, setAddress] = useDraft(feed.url);
  const [problem, setProblem] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  const isChanged = address.trim() !== feed.url && address.trim() !== '';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isChanged || isBusy) return;
    setBusy(true);
    setProblem((await changeFeedAddress(feed.id, address)) ?? undefined);
    setBusy(false);
  };
  return (
    <Row label={t('feed.address')} look="stacked">
      <form className={styles['wide']} onSubmit={(event) => void submit(event)}>
        <Field
          type="url"
          label={t('feed.address')}
          isLabelHidden
          value={address}
          isBusy={isBusy}
          problem={problem}
          onChange={(value) => {
            setAddress(value);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !isChanged) return;
            event.preventDefault();
            event.stopPropagation();
            setAddress(feed.url);
            setProblem(undefined);
          }}
        />
        {isChanged && (
          <Button isSubmit size="small" isDisabled={isBusy}>
            {isBusy ? t('feed.looking') : t('feed.useAddress')}
          </Button>
        )}
      </form>
    </Row>
  );
}
