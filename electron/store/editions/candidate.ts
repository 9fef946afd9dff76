import type { ArticleId, FeedId, FeedKind, Readiness, SectionId } from '../../contract/model';

/** An article that may stand in an edition. */
export interface Member {
  readonly id: ArticleId;
  readonly feedId: FeedId;
  readonly feedKind: FeedKind;
  readonly sectionId: SectionId | null;
  /** Path of its section; null: in none. */
  readonly section: string | null;
  readonly title: string;
  /** Where it stands in a list: when it was published, else when it came. */
  readonly at: number;
  readonly readiness: Readiness;
  readonly words: number;
  /** Its best picture, in CSS pixels; null: none is stored. */
  readonly picture: { readonly width: number; readonly height: number } | null;
  readonly isRead: boolean;
  /** It came in since the last edition, has been in none, and is no copy of one that was. */
  readonly isNew: boolean;
}

/** A story that may stand in an edition, with every article of it that may. At least one of them is new. */
export interface Candidate {
  /** Its number; an article in no story has its own id, negative. */
  readonly key: number;
  readonly members: readonly Member[];
  /** It stood in an earlier edition. */
  readonly isBack: boolean;
  /** What it is about: weight of each term, a vector of length 1. */
  readonly terms: ReadonlyMap<number, number>;
  /** Articles that an editor named as related, closest first. */
  readonly given: readonly ArticleId[];
}

/** What a composition goes by besides the stories. */
export interface Habits {
  /** How much more than others a section's (or feed's) articles are read: 1 as much, within 0.8 and 1.25. */
  readonly sections: ReadonlyMap<SectionId, number>;
  readonly feeds: ReadonlyMap<FeedId, number>;
}

export interface Material {
  readonly now: number;
  readonly candidates: readonly Candidate[];
  /** Saved and still unread stories, those saved last first, with the times they were saved. */
  readonly saved: readonly { readonly story: Candidate; readonly savedAt: number }[];
  readonly habits: Habits;
  /** Names of the sections that stand at the top of the rail, in its order. */
  readonly sections: readonly string[];
}

/** The section at the top of the rail that an article stands under; '' in none. */
export function topSection({ section }: Pick<Member, 'section'>): string {
  return section?.split('/')[0] ?? '';
}
