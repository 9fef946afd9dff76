export interface TestPage {
  readonly name: string;
  readonly kind: string;
  readonly url: string;
  readonly html: string;
  readonly expected: {
    readonly title: string;
    readonly authors: readonly string[];
    readonly publishedAt: number | null;
    readonly language: string | null;
    readonly text: string;
  };
}
export function testPages(): TestPage[];
