import { useState } from 'react';

/** What is being typed or chosen over a value. Another value, from wherever it comes, takes the draft's place. */
export function useDraft<Value>(value: Value, key: string = String(value)): readonly [draft: Value, setDraft: (draft: Value) => void] {
  const [draft, setDraft] = useState<{ readonly value: Value } | null>(null);
  const [seen, setSeen] = useState(key);
  if (seen !== key) {
    setSeen(key);
    setDraft(null);
  }
  return [draft && seen === key ? draft.value : value, (next) => setDraft({ value: next })];
}
