import type { ReactElement } from 'react';
import type { Reading, ReadingChange } from '../../electron/contract/reading';
import { twoDigits } from '../language/format';
import { t } from '../language/language';
import { scriptOf, textSizeOf } from '../state/reading';
import { Choice } from '../ui/Choice';
import { Row } from '../ui/Row';
import { Slider } from '../ui/Slider';
import { Switch } from '../ui/Switch';

interface ReadingRowsProps {
  readonly reading: Reading;
  /** null: every story. */
  readonly language: string | null;
  readonly onChange: (change: ReadingChange) => void;
}

/** Size, measure, spacing and edges. */
export function ReadingRows({ reading, language, onChange }: ReadingRowsProps): ReactElement {
  const isIdeographic = scriptOf(language) === 'ideographic';
  const textSize = textSizeOf(reading, language);
  const gap = (
    <Slider label={t('reading.paragraphGap')} value={reading.paragraphGap} min={0.4} max={2} step={0.05} words={twoDigits(reading.paragraphGap)} onChange={(paragraphGap) => onChange({ paragraphGap })} />
  );
  return (
    <>
      <Row label={t('reading.textSize')}>
        <Slider label={t('reading.textSize')} value={textSize} min={14} max={30} step={1} words={t('reading.pixels', { value: textSize })} onChange={(value) => onChange({ textSize: value })} />
      </Row>
      <Row label={t('reading.lineLength')}>
        <Slider
          label={t('reading.lineLength')}
          value={reading.lineLength}
          min={isIdeographic ? 20 : 45}
          max={isIdeographic ? 40 : 85}
          step={1}
          words={t('reading.characters', { count: reading.lineLength })}
          onChange={(lineLength) => onChange({ lineLength })}
        />
      </Row>
      <Row label={t('reading.lineSpacing')}>
        <Slider label={t('reading.lineSpacing')} value={reading.lineSpacing} min={1.2} max={2.2} step={0.05} words={twoDigits(reading.lineSpacing)} onChange={(lineSpacing) => onChange({ lineSpacing })} />
      </Row>
      <Row label={t('reading.paragraphs')}>
        <Choice
          label={t('reading.paragraphs')}
          value={reading.paragraphs}
          options={(['gap', 'indent'] as const).map((value) => ({ value, label: t(`reading.paragraphsAs.${value}`) }))}
          onChange={(paragraphs) => onChange({ paragraphs })}
        />
        {reading.paragraphs === 'gap' && gap}
      </Row>
      <Row label={t('reading.edges')}>
        <Choice
          label={t('reading.edges')}
          value={reading.alignment}
          options={(['ragged', 'justified'] as const).map((value) => ({ value, label: t(`reading.edgesAs.${value}`) }))}
          // Even edges without hyphens tear holes into lines.
          onChange={(alignment) => onChange({ alignment, ...(isIdeographic ? {} : { hyphenate: alignment === 'justified' }) })}
        />
        {!isIdeographic && <Switch label={t('reading.hyphenate')} isLabelShown isOn={reading.hyphenate} onChange={(hyphenate) => onChange({ hyphenate })} />}
      </Row>
    </>
  );
}
