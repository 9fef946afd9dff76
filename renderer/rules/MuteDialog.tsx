import { useState, type ReactElement } from 'react';
import type { Headline } from '../../electron/contract/model';
import { muteWords } from '../actions/muting';
import { spans, type Span } from '../actions/rules';
import { tellingWords } from '../language/headline-words';
import { shortTime } from '../language/format';
import { t } from '../language/language';
import { Choice } from '../ui/Choice';
import { Dialog } from '../ui/Dialog';
import { DialogForm } from '../ui/DialogForm';
import { Field } from '../ui/Field';
import { HeadlineLine } from './HeadlineLine';
import styles from './MuteDialog.module.css';
import { useTrial, type Trial } from './use-trial';

const spanNames = Object.keys(spans) as Span[];
const examplesShown = 3;

interface MuteDialogProps {
  readonly headline: Headline;
  readonly onClose: () => void;
}

/** Hides a subject for a while: words of the headline to choose from, for how long, and what that would hide now. */
export function MuteDialog({ headline, onClose }: MuteDialogProps): ReactElement {
  const offered = tellingWords(headline.title, headline.language);
  const [words, setWords] = useState(offered[0] ?? '');
  const [span, setSpan] = useState<Span>('week');
  const value = words.replace(/\s+/g, ' ').trim();
  const hasWords = /[\p{L}\p{N}]/u.test(value);
  const trial = useTrial(hasWords ? { name: value, isOn: true, when: 'all', conditions: [{ field: 'any', operator: 'contains', value }], actions: [{ kind: 'mute' }], until: null } : null);
  const examples = trial.state === 'found' || trial.state === 'trying' ? (trial.result?.examples.slice(0, examplesShown) ?? []) : [];
  const submit = (): void => {
    onClose();
    void muteWords(value, span);
  };
  return (
    <Dialog title={t('mute.title')} closeLabel={t('mute.cancel')} onClose={onClose}>
      <DialogForm submitLabel={t('mute.confirm')} cancelLabel={t('mute.cancel')} isDisabled={!hasWords} onSubmit={submit} onCancel={onClose}>
        <Field label={t('mute.words')} value={words} onChange={setWords} />
        {offered.length > 0 && <Choice label={t('mute.offered')} look="chips" value={value} options={offered.map((each) => ({ value: each, label: each }))} onChange={setWords} />}
        <div className={styles['span']}>
          <span aria-hidden="true">{t('mute.span')}</span>
          <Choice label={t('mute.span')} value={span} options={spanNames.map((each) => ({ value: each, label: t(`mute.spans.${each}`) }))} onChange={setSpan} />
        </div>
        <div className={styles['hides']}>
          <p role="status">{hidesWords(trial)}</p>
          <ul>
            {examples.map((example) => (
              <li key={example.id}>
                <HeadlineLine headline={example} time={shortTime(example.listedAt)} />
              </li>
            ))}
          </ul>
        </div>
      </DialogForm>
    </Dialog>
  );
}

function hidesWords(trial: Trial): string {
  if (trial.state === 'none') return t('mute.nothing');
  if (trial.state === 'refused') return trial.sentence;
  if (!trial.result) return t('mute.looking');
  const { count, isWhole } = trial.result;
  if (count === 0) return t('mute.hidesNone');
  return isWhole ? t('mute.hides', { count }) : t('mute.hidesMany', { count });
}
