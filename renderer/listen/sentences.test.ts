import { expect, test } from '@playwright/test';
import { sentencesOf } from './sentences';

const cut = (text: string, language: string | null): string[] => sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

test('a paragraph is cut into its sentences, by its language', () => {
  expect(cut('The ferry is back. It sails at nine! Does it stop?  Yes.', 'en')).toEqual(['The ferry is back.', 'It sails at nine!', 'Does it stop?', 'Yes.']);
  expect(cut('雨が降った。船は出なかった。「また明日」と船長は言った。', 'ja')).toEqual(['雨が降った。', '船は出なかった。', '「また明日」と船長は言った。']);
  expect(cut('وصلت السفينة. هل تبحر غدا؟ نعم.', 'ar')).toEqual(['وصلت السفينة.', 'هل تبحر غدا؟', 'نعم.']);
});

test('a full stop inside a sentence does not end it', () => {
  expect(cut('Mr. Smith paid $2.9 million. He left.', 'en')).toEqual(['Mr. Smith paid $2.9 million.', 'He left.']);
  expect(cut('The U.S. Senate met. J. K. Rowling spoke.', 'en')).toEqual(['The U.S. Senate met.', 'J. K. Rowling spoke.']);
  expect(cut('Das gilt z.B. Hunden und Nr. 5. Mehr nicht.', 'de')).toEqual(['Das gilt z.B. Hunden und Nr. 5.', 'Mehr nicht.']);
});

test('what can not be said is left out, and a language that is none does no harm', () => {
  expect(cut(' * * * ', 'en')).toEqual([]);
  expect(cut('One. Two.', 'no such language!')).toEqual(['One.', 'Two.']);
  expect(cut('One. Two.', null)).toEqual(['One.', 'Two.']);
});
