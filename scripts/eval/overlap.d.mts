export function words(text: string): string[];
export function shingles(text: string): string[];
export function overlap(expected: readonly string[], found: readonly string[]): { readonly precision: number; readonly recall: number };
