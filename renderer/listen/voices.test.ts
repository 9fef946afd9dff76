import { expect, test } from '@playwright/test';
import { guessLanguage, voiceFor, type Voice } from './voices';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({ name, voiceURI: name, lang, localService: true, default: false, ...more });
const voices = [voice('Anna', 'de-DE'), voice('Cloud', 'en-US', { localService: false, default: true }), voice('Daniel', 'en-GB'), voice('Samantha', 'en_US'), voice('Kyoko', 'ja-JP')];

test('the voice speaks the story’s language, its region first, and needs no network where one doesn’t', () => {
  expect(voiceFor(voices, 'ja', {})?.name).toBe('Kyoko');
  expect(voiceFor(voices, 'de-AT', {})?.name).toBe('Anna');
  expect(voiceFor(voices, 'en-US', {})?.name).toBe('Samantha');
  expect(voiceFor(voices, 'en-GB', {})?.name).toBe('Daniel');
  expect(voiceFor(voices, 'en', {})?.name).toBe('Daniel');
});

test('a voice that was chosen for a language is kept while it is there', () => {
  expect(voiceFor(voices, 'en-GB', { en: 'Samantha' })?.name).toBe('Samantha');
  expect(voiceFor(voices, 'en-GB', { en: 'Long gone' })?.name).toBe('Daniel');
});

test('no voice of another language reads by itself', () => {
  expect(voiceFor(voices, 'fr', {})).toBeUndefined();
  expect(voiceFor([], 'en', {})).toBeUndefined();
});

test('a text of unknown language is spoken by its letters', () => {
  expect(guessLanguage('雨が降った', 'en')).toBe('ja');
  expect(guessLanguage('下雨了', 'en')).toBe('zh');
  expect(guessLanguage('Rain fell', 'de')).toBe('de');
});
