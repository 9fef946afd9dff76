const names = (words: string): RegExp => new RegExp(` (?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')}) `);

/** Readers' comments can be longer than the article. */
export const commentNames = names('comments commentlist comment_list comment_section commentsection comments_area comments_list disqus livefyre viafoura coral_talk');

/** Whole words of class and id that name page furniture of any size; `_` joins words that only tell together. */
export const longClutterNames = names('comments commentlist comment_list comment_section commentsection disqus livefyre viafoura coral_talk respond outbrain taboola recirculation recirc cookie_banner cookie_notice cookie_consent gdpr consent');

/** Names of pieces that are not the article even where they hold paragraphs. */
export const proseClutterNames = names(`
  share sharing related relatedposts related_posts readmore read_more see_also recommended recommendation recommendations
  newsletter newsletters subscribe sign_up signup promo advert advertisement sponsor sponsored
  comment reactions author_box authorbox author_bio about_the_author bio author_info authorinfo
  toc cookie disclaimer donate donation paywall_message
`);

/** Whole words of class and id that name small pieces which are not the article. */
export const clutterNames = names(`
  share sharing shares sharebar sharedaddy sharethis sharetools addtoany addthis social socials socialmedia
  related relatedposts related_posts readmore read_more see_also seealso also_read alsoread read_next recommended recommendation recommendations suggested popular trending mostread most_read mostpopular
  newsletter newsletters subscribe subscription sign_up signup signin sign_in login paywall donate donation
  promo promos promotion promoted advert adverts advertisement advertisements advertising ad ads adslot adunit adbox adwrap sponsor sponsored sponsors outstream
  comment comment_count commentcount reactions rating ratings vote votes poll
  breadcrumb breadcrumbs pagination pager prevnext prev_next postnav post_navigation nav_links navbar menu sidebar widget widgets toolbar article_tools
  tags taglist tag_list tag_cloud tagcloud post_tags entry_tags topics_list
  author authorbox author_box author_bio bio byline bylines about_the_author contributor contributors
  dateline timestamp pubdate pub_date publish_date published_date post_date entry_date post_meta entry_meta postmeta entrymeta article_meta meta_data metadata last_updated
  meta kicker eyebrow rubric dachzeile overline
  jump_to_recipe print_recipe
  skip_link skiplink screen_reader visually_hidden sr_only modal popover tooltip hovercard hover_card rollover_block dropdown flyout
  feedback correction follow_us followus follow
  copyright disclaimer
  teaser teasers
  toc table_of_contents tableofcontents
  audio_player read_time readtime reading_time
  whatsapp facebook twitter telegram pinterest linkedin flipboard
`);

/** Names of pieces that are only clutter when the picture they belong to is not in them. */
export const pictureClutterNames = names('caption captions credit credits popup overlay lightbox');

/** Labels above lists of other articles, in many languages. */
export const labelPhrases =
  /^(?:related|read (?:more|next|also|this)|more (?:from|on|in|about|stories|news|like)|also (?:read|see|on)|see also|you (?:may|might) (?:also )?like|recommended|don'?t miss|most (?:read|popular)|trending|latest|top stories|tags?|topics|share|follow|up next|in this (?:story|article|section))/iu;
