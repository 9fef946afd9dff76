import { useEffect, useState, type ReactElement } from 'react';
import type { ArticleId, Revision } from '../../electron/contract/model';
import { readRevisions } from '../actions/reading';
import { dayName, timeOfDay } from '../language/format';
import { t } from '../language/language';
import { Dialog } from '../ui/Dialog';
import { changesBetween, wordChanges, type Run } from './changes';
import styles from './RevisionsDialog.module.css';

/** What a publisher changed after the article first came in, the latest change first. */
export function RevisionsDialog({ id, language, onClose }: { readonly id: ArticleId; readonly language: string | null; readonly onClose: () => void }): ReactElement | null {
  const [revisions, setRevisions] = useState<readonly Revision[] | null>(null);
  useEffect(() => void readRevisions(id, setRevisions), [id]);
  if (!revisions) return null;
  const edits = revisions.slice(0, -1).map((before, index) => ({ before, after: revisions[index + 1] ?? before }));
  return (
    <Dialog title={t('revisions.title')} closeLabel={t('revisions.close')} onClose={onClose}>
      {edits.toReversed().map(({ before, after }) => (
        <section key={before.replacedAt} className={styles['edit']}>
          <h3>{before.replacedAt !== null && t('revisions.at', { day: dayName(before.replacedAt), time: timeOfDay(before.replacedAt) })}</h3>
          <div lang={language ?? undefined} dir="auto">
            {before.title !== after.title && (
              <p className={styles['title']}>
                <Runs runs={wordChanges(before.title, after.title)} />
              </p>
            )}
            {before.text === after.text
              ? before.title === after.title && <p className={styles['note']}>{t('revisions.formOnly')}</p>
              : changesBetween(before.text, after.text).map((block, index) => (
                  <p key={index} className={block ? undefined : styles['note']}>
                    {block ? <Runs runs={block} /> : '…'}
                  </p>
                ))}
          </div>
        </section>
      ))}
    </Dialog>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }): ReactElement {
  return (
    <>
      {runs.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        return kind === 'new' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
      })}
    </>
  );
}
