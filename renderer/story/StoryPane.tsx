import { useCallback, useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { openLink } from '../actions/outside';
import { t } from '../language/language';
import { directionOf, readingAttributes, readingOf } from '../state/reading';
import { useStore } from '../state/store';
import { EmptyState } from '../ui/EmptyState';
import { FindBar } from './finding/FindBar';
import { useSoughtMarks } from './finding/use-sought-marks';
import { useStoryText } from './finding/use-story-text';
import { HeadlineOnly } from './HeadlineOnly';
import { Outline, type OutlineEntry } from './Outline';
import { positionIn, scrollToPosition } from './position';
import { useMedia } from '../ui/use-media';
import { StoryBody } from './StoryBody';
import { StoryEnd } from './StoryEnd';
import { StoryHead } from './StoryHead';
import styles from './StoryPane.module.css';
import { useStoryMenu } from './use-story-menu';

/** The sheet that the story lies on, the related news beside it. */
export function StoryPane({ aside }: { readonly aside: ReactNode }): ReactElement {
  const story = useStore((state) => state.story);
  const keepStoryPosition = useStore((state) => state.keepStoryPosition);
  const settings = useStore((state) => state.settings);
  const isStoryAlone = useStore((state) => state.isStoryAlone);
  const isRelatedShown = !isStoryAlone && (settings?.relatedShown ?? true);
  const language = story?.headline.language ?? null;
  const reading = settings && readingOf(settings, language);
  const sheet = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const progress = useRef<HTMLElement>(null);
  const [outline, setOutline] = useState<readonly OutlineEntry[]>([]);
  const isWide = useMedia('(min-width: 1160px)');
  const id = story?.headline.id;
  const [article, setArticle] = useState<HTMLElement | null>(null);
  const isFindOpen = useStore((state) => state.isFindOpen);
  const isSought = useStore((state) => state.sought !== null);
  const text = useStoryText(article, isFindOpen || isSought);
  useSoughtMarks(text, id);
  const { openMenu, menu } = useStoryMenu(story);

  // A story opens where it was left, in the frame in which it appears.
  useLayoutEffect(() => {
    if (!sheet.current) return;
    if (body.current) scrollToPosition(sheet.current, body.current, useStore.getState().story?.position ?? 0);
    else sheet.current.scrollTop = 0;
    showProgress();
  }, [id]);

  // Set in other type, the story stays at the line that was being read.
  const setting = JSON.stringify(reading);
  const shown = useRef({ id, setting });
  useLayoutEffect(() => {
    const isSameStory = shown.current.id === id;
    const isSet = shown.current.setting === setting;
    shown.current = { id, setting };
    if (isSameStory && !isSet && sheet.current && body.current) scrollToPosition(sheet.current, body.current, useStore.getState().story?.position ?? 0);
  }, [id, setting]);

  // Its words may be set anew a moment after they appear: the breaks of a language are loaded when it is first read.
  const onSet = useCallback((entries: readonly OutlineEntry[]) => {
    setOutline(entries);
    const { story: open } = useStore.getState();
    if (shown.current.id === open?.headline.id && sheet.current && body.current) scrollToPosition(sheet.current, body.current, open?.position ?? 0);
  }, []);

  function showProgress(): void {
    if (!sheet.current || !progress.current) return;
    const { scrollTop, scrollHeight, clientHeight } = sheet.current;
    progress.current.style.transform = `scaleX(${scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0})`;
  }

  const onScrollEnd = (): void => {
    if (id !== undefined && sheet.current && body.current) keepStoryPosition(id, positionIn(sheet.current, body.current));
  };

  if (!story || !reading) {
    return (
      <div className={styles['pane']} data-region="story">
        <div className={styles['sheet']}>
          <EmptyState icon="inbox" title={t('empty.story')} text={t('empty.storyMore')} level={1} />
        </div>
      </div>
    );
  }
  const { headline, contentHtml } = story;
  const contents = contentHtml !== null && outline.length > 1 && <Outline key={id} entries={outline} />;
  return (
    <div className={styles['pane']}>
      {isFindOpen && <FindBar text={text} sheet={sheet} />}
      {menu}
      <i className={styles['progress']} ref={progress} aria-hidden="true" />
      <div {...readingAttributes(reading, language)} className={styles['sheet']} ref={sheet} data-sheet onScroll={showProgress} onScrollEnd={onScrollEnd}>
        <div className={styles['spread']} data-related={isRelatedShown || undefined}>
          <article
            key={id}
            ref={setArticle}
            className={styles['story']}
            data-region="story"
            data-region-focus
            tabIndex={0}
            lang={language ?? undefined}
            dir={directionOf(language)}
            aria-label={headline.title}
            onContextMenu={openMenu}
          >
            <StoryHead story={story} />
            {!(isWide && isRelatedShown) && contents}
            {contentHtml === null ? (
              <HeadlineOnly story={story} />
            ) : (
              <StoryBody ref={body} html={contentHtml} pictures={story.pictures} language={language} reading={reading} onOutline={onSet} onLink={(url, words) => void openLink(url, words, id)} />
            )}
            {contentHtml !== null && <StoryEnd story={story} />}
          </article>
          {isRelatedShown && (
            <div className={styles['aside']}>
              {isWide && contents}
              {aside}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
