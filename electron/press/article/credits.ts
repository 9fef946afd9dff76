/** Words that open the line saying whose picture it is. */
const openers =
  /^[\s([（【]*(?:(?:top |main |header |cover |featured |feature |lead |hero )?(?:photo(?:graph(?:y|er|s)?|s)?|image|picture|illustration|graphic|video|credit|pic|file photo)s?(?: ?(?:credit|courtesy|source|copyright|by|illustration|credits))*(?: ?(?:of|by|from|via|:|：|\/|©)|\s+courtesy)|credits?:|source ?: ?(?:getty|reuters|ap|afp)|©|\(c\) |copyright |courtesy (?:of )?|foto(?:graf(?:ía|ie|ia|o)?)?s?(?: ?(?:von|de|di|por|por|af))? ?[:：/©]|bild(?:quelle|nachweis)?s?: |abbildung: |quelle: |crédits?(?: ?photos?)? ?:|photo ?: |imagen: |crédito|imagem: |immagine: |fotografia: |zdjęcie: |fot\.|foto:|фото ?[:：]|фотография ?[:：]|источник фото|写真[:：=／]|写真提供|画像[:：=／]|撮影[:：=／]|提供[:：=／]|出典[:：]|图片来源|图源[:：]|圖片來源|图片[:：]|图[:：]|摄影[:：]|摄[:：]|사진[:：=]|تصوير|الصورة[:：]|صورة[:：]|عکس[:：]|צילום[:：])/iu;
const agencies = /(?:getty images|shutterstock|associated press|ap photo|\bafp\b|\breuters\b|\bepa\b|picture alliance|\bdpa\b|imago|alamy|istock|unsplash|pexels|pixabay|wikimedia commons|flickr|アフロ|ゲッティ|時事通信|共同通信|新华社|视觉中国|риа новости|\bтасс\b)[\w\s)\].,|/-]*$/iu;
const longestCredit = 140;
const longestAgencyLine = 70;

/** Whether a line of its own says whose the picture is, and nothing else. */
export function isCredit(line: string): boolean {
  const text = line.trim();
  if (text.length === 0 || text.length > longestCredit) return false;
  if (openers.test(text)) return !/\p{Ll}{3}[.!?]\s+\p{L}|[。！？]\p{L}/u.test(text);
  return text.length <= longestAgencyLine && agencies.test(text) && !/[.!?。！？]["”]?$/u.test(text);
}

/** In UTF-16 units, its white space folded. */
export const longestCaption = 500;
const captionEnd = /[([（](?:[^()[\]（）]{0,60}[\s/])?(?:photo|photos|foto|image|ap|afp|reuters|getty(?: images)?|epa|dpa|via ap|file|pool|写真|共同|時事|新华社|xinhua|tass)(?:[\s/,:|]?[^()[\]（）]{0,60})?[)\]）][.。]?$/iu;

/** Whether a paragraph below a picture reads as its caption: it ends with whose the picture is. */
export function isCaptionLine(line: string): boolean {
  const text = line.trim();
  return text.length <= longestCaption && (captionEnd.test(text) || /^in this .{0,60}\bphoto\b/i.test(text));
}
