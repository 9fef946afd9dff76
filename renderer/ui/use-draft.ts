import { useState } from 'react';

/** What is being typed over a value. Another value, from wherever it comes, takes the draft's place. */
export function useDraft<Value>(value: Value, key: string = String(value)): readonly [draft: Value, setDraft: (draft: Value) => void] {
  const [draft, setDraft] = useState<{ readonly over: string; readonly value: Value } | null>(null);
  return [draft?.over === key ? draft.value : value, (next) => setDraft({ over: key, value: next })];
}
