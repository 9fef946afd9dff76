import type { RuleCondition, RuleContent } from '../../contract/rules';
import { findWords, soughtWords } from '../../contract/words/find-words';
import { fold } from '../../contract/words/fold';
import { addressKey } from '../address-key';
import type { ArticleFacts } from './facts';
import { patternOf } from './patterns';

export type Judge = (article: ArticleFacts) => boolean;

/** Whether an article is one that a rule is for. @throws bad-input when an expression can't be read */
export function judgeOf({ when, conditions }: Pick<RuleContent, 'when' | 'conditions'>): Judge {
  const judges = conditions.map(judgeOfCondition);
  return when === 'all' ? (article) => judges.every((judge) => judge(article)) : (article) => judges.some((judge) => judge(article));
}

function judgeOfCondition(condition: RuleCondition): Judge {
  switch (condition.operator) {
    case 'more-than':
      return ({ words }) => words > condition.value;
    case 'less-than':
      return ({ words }) => words < condition.value;
    case 'is':
    case 'is-not': {
      const is = condition.field === 'language' ? isLanguage(condition.value) : isJust(condition.field, condition.value);
      return condition.operator === 'is' ? is : (article) => !is(article);
    }
    case 'contains':
    case 'lacks': {
      const contains = anyText(condition.field, holds(condition.value));
      return condition.operator === 'contains' ? contains : (article) => !contains(article);
    }
    case 'matches':
    case 'matches-not': {
      const matches = anyText(condition.field, patternOf(condition.value));
      return condition.operator === 'matches' ? matches : (article) => !matches(article);
    }
  }
}

type TextField = Exclude<RuleCondition['field'], 'language' | 'length'>;

function anyText(field: TextField, test: (text: string) => boolean): Judge {
  return (article) => textsOf(article, field).some(test);
}

function textsOf(article: ArticleFacts, field: TextField): readonly string[] {
  switch (field) {
    case 'any':
      return [article.title, article.text];
    case 'title':
      return [article.title];
    case 'text':
      return [article.text];
    case 'author':
      return article.authors;
    case 'category':
      return article.categories;
    case 'feed':
      return [article.feedTitle];
    case 'section':
      return article.section === null ? [] : [article.section];
  }
}

/** Whole words in a row. Most texts hold none of them, which a plain look at the folded text tells. */
function holds(value: string): (text: string) => boolean {
  const sought = soughtWords(value, value.endsWith('*'));
  if (!sought) return () => false;
  return (text) => {
    const folded = fold(text);
    return sought.tokens.every((token) => folded.includes(token)) && findWords(text, [sought]).length > 0;
  };
}

function isJust(field: TextField, value: string): Judge {
  const asked = fold(value);
  if (field === 'feed') return ({ feedTitle, feedUrl }) => fold(feedTitle) === asked || addressKey(feedUrl) === addressKey(value);
  if (field === 'section') {
    return ({ section }) => {
      const path = section === null ? null : fold(section);
      if (path === null) return false;
      // Its own name at any depth, or its path; and what stands within.
      return `/${path}/`.includes(`/${asked}/`);
    };
  }
  return anyText(field, (text) => fold(text) === asked);
}

function isLanguage(tag: string): Judge {
  const asked = tag.toLowerCase();
  return ({ language }) => language !== null && (language.toLowerCase() === asked || language.toLowerCase().startsWith(`${asked}-`));
}
