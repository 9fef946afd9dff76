import type { SqlValue } from './database';

/** What must hold of a row, as SQL with its values in order. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export const always: Condition = { sql: 'TRUE', values: [] };
export const never: Condition = { sql: 'FALSE', values: [] };

export function condition(sql: string, ...values: readonly SqlValue[]): Condition {
  return { sql, values };
}

export function allOf(conditions: readonly Condition[]): Condition {
  return joined(conditions.filter((each) => each !== always), ' AND ', always);
}

export function anyOf(conditions: readonly Condition[]): Condition {
  return joined(conditions, ' OR ', never);
}

export function notOf({ sql, values }: Condition): Condition {
  return { sql: `NOT (${sql})`, values };
}

function joined(conditions: readonly Condition[], by: string, empty: Condition): Condition {
  if (conditions.length === 0) return empty;
  return { sql: conditions.map(({ sql }) => `(${sql})`).join(by), values: conditions.flatMap(({ values }) => values) };
}
