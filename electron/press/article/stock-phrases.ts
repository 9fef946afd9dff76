/**
 * Lines that sites put between and around the paragraphs of an article. Each pattern is tested on a whole short line.
 */

/** Announces another article, a list, a newsletter, an app, a channel. */
const announcements = [
  // English
  /^(?:\W{0,3})(?:read(?: more| next| also| now| this| related| full (?:story|article)|:)|(?:see|learn|find out|discover) (?:more|also)\b|also (?:read|see|on\b)|more(?: on this| to read| stories| coverage|:)|related(?: (?:articles?|stor(?:y|ies)|content|links?|coverage|news|posts?|reading|topics?)|:|$)|recommended(?: (?:for you|stories|reading|articles)|:|$)|you (?:may|might) (?:also )?(?:like|be interested|enjoy)|don['’]?t miss|must[- ]reads?\b|most (?:read|popular|viewed)|trending(?: now|:|$)|editor['’]?s (?:pick|choice)|watch(?: (?:now|also|below|the video|live|more)|:)|listen(?: (?:now|to this)|:)|click here\b|tap here\b|continue reading|keep reading|story continues|article continues|(?:scroll down|continue) (?:to|for) |skip (?:to|past|advert)|jump to |print recipe)/i,
  /^(?:\W{0,3})(?:follow (?:us|me|our|the|him|her|\w+ \w+)?.{0,60}\bon (?:twitter|x|facebook|instagram|linkedin|youtube|telegram|tiktok|google news|flipboard|bluesky|threads|mastodon)|like us on|join (?:us|our|the (?:conversation|discussion))|subscribe(?: |$|!|\.)|sign[- ]?up (?:for|to|here|now)|sign up\b.{0,80}\b(?:newsletter|inbox|email|alerts?)|get (?:the|our|all the|more|unlimited|breaking|daily).{0,90}\b(?:newsletter|inbox|app|email|alerts?|updates)\b|(?:download|install) (?:the|our) .{0,30}app|(?:have|got) (?:a )?(?:tip|news tip|story|something to share|confidential)|(?:send|email) (?:us )?(?:your |a )?(?:tips?|comments|feedback)|support (?:our|us|independent)|become a (?:member|subscriber|supporter)|donate (?:now|today|here)|thank you for (?:reading|subscribing)|thanks for reading|share (?:this|on|via|your)\b|(?:share|tweet|pin|email|print|copy link|save|comments?|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|bluesky)$|\d+ (?:comments?|shares?|likes?|views?)$|(?:leave|post|add|write) a (?:comment|reply)|comments? (?:are closed|off|\(\d+\))|no comments?(?: yet)?$|this entry was posted|posted (?:in|by|on) .{0,60}$|filed under |permalink$|back to top|last modified|we want to hear (?:what|from)|did you (?:like|enjoy) this|was this (?:article|page|post) helpful|rate this|if you (?:enjoyed|liked) (?:this|reading)|never miss |loading(?:\.\.\.|…)?$|(?:this (?:web)?site|we) uses? cookies|this (?:slideshow|video|site|feature) requires javascript|advert(?:isement)?(?:[ .:]|$)|sponsored(?: content|:|$)|promoted|(?:view|see|show) (?:all|more|comments|gallery|image)s?\b|image \d+ of \d+|\d+ of \d+$|close$|caption$|(?:tags|topics|filed under|categories|in this (?:story|article)|keywords):?$|(?:tags|topics|filed under|posted in|categor(?:y|ies)|keywords): .{0,200}$)/i,
  /(?:^the post .+ (?:appeared first|first appeared) on .+|^this (?:article|story|post|piece) (?:was )?(?:originally|first) (?:appeared|published)|^originally published (?:at|on|in|by)\b|all rights reserved\.?$|^(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?\d{4}\b|^copyright ©|^(?:updated?|last updated|published|posted|modified|created|last modified)(?: on| at|:)? .{0,40}\d|^(?:reporting|writing|editing|additional reporting|compiled|edited|translated) by .{3,100}$|^our standards: the thomson reuters|^material from .{0,40} may not be|^this material may not be published|^for more (?:information|stories|news),? (?:visit|please|see|click|go to)|^(?:first|originally) published\b.{0,60}$)/i,
  // German
  /^(?:\W{0,3})(?:lesen sie (?:auch|hier|mehr|dazu)|(?:auch|mehr) (?:interessant|zum thema|lesen|dazu)|mehr:|zum thema:?$|weiterlesen|weitere (?:artikel|themen|nachrichten|informationen)|das könnte (?:sie|dich) auch|siehe auch|(?:jetzt|hier) (?:abonnieren|anmelden|lesen|klicken|kostenlos)|newsletter|folgen sie uns|folge uns|teilen$|drucken$|merken$|kommentare?(?: \(\d+\))?$|anzeige$|werbung$|mit material (?:von|der)\b|\(?dpa[/\w-]*\)?$|stand: \d|veröffentlicht am|aktualisiert am|schlagworte:|schlagwörter:|stichwörter:|themen:|zurück$|zur übersicht|nach oben$|bild anzeigen|lade(?:n)? weitere|noch keine (?:bewertungen|kommentare)|keine kommentare|kommentare (?:geschlossen|deaktiviert)|gefällt (?:ihnen|dir|euch) (?:dieser|der|unser)|hat (?:ihnen|dir|euch) (?:dieser|der) (?:artikel|beitrag)|möchten sie (?:den|diesen) artikel|dieser (?:beitrag|artikel|eintrag) wurde (?:am|veröffentlicht|von|unter)|der beitrag wurde am|alle angaben ohne gewähr|sie sind (?:aktuell )?nicht eingeloggt|(?:dieser text|dieser artikel|dieser beitrag) (?:erschien|ist erschienen) (?:zuerst )?(?:in|im|auf|bei))/i,
  // French
  /^(?:\W{0,3})(?:(?:à )?lire (?:aussi|également|la suite|plus)|voir aussi|(?:sur le même|dans le même) (?:sujet|thème)|articles? (?:liés?|similaires?|associés?)|à voir aussi|abonnez-vous|inscrivez-vous|s['’]abonner|suivez[- ]nous|partager(?: (?:cet article|sur .*))?$|publicité$|(?:publié|mis à jour|modifié) le\b|mots[- ]clés ?:|réagir$|permalien$|imprimer$|envoyer$|(?:vous avez aimé|cet article vous)|commentaires?(?: \(\d+\))?$|(?:retrouvez|recevez) .{0,80}(?:newsletter|application))/i,
  // Spanish, Portuguese, Italian
  /^(?:\W{0,3})(?:(?:lee|leer|lea) (?:también|más|además)|te puede interesar|también te puede|(?:más|mas) información|noticias? relacionad|artículos? relacionad|síguenos|suscríbete|comparte|compartir$|publicidad$|leia (?:também|mais)|veja (?:também|mais)|saiba mais|siga[- ]nos|inscreva-se|assine|compartilhe|publicidade$|leggi anche|leggi (?:di più|tutto)|potrebbe interessarti|articoli correlati|seguici|iscriviti|condividi|pubblicità$|riproduzione riservata|© ?riproduzione)/i,
  // Dutch, Scandinavian, Polish, Turkish, Indonesian, Vietnamese
  /^(?:\W{0,3})(?:lees (?:ook|meer|verder)|bekijk ook|meer over|advertentie$|les også|läs (?:också|mer|även)|læs også|annonse?$|följ oss|czytaj (?:także|też|więcej|również)|zobacz (?:też|także|również)|przeczytaj (?:też|także)|reklama$|drukuj$|materiał chroniony|źródło: .{0,60}$|publikacja:|autor: .{0,60}$|podziel się|ayrıca (?:bkz|oku)|ilgili haber|bunlar da ilginizi|baca juga|simak juga|xem thêm|đọc thêm)/i,
  // Russian, Ukrainian
  /^(?:[^\p{L}]{0,3})(?:читайте (?:также|ещё|еще|по теме|далее)|чита(?:ть|й) (?:также|далее|ещё|еще)|по теме:?$|смотрите (?:также|ещё)|подписывайтесь|подпишитесь|поделиться|реклама$|материалы по теме|теги:|фото:|читайте нас|следите за|ещё по теме|читайте також|підписуйтесь|комментарии(?: \(\d+\))?$)/iu,
  // Arabic, Persian, Hebrew
  /^(?:[^\p{L}]{0,3})(?:اقرأ (?:أيضا|أيضًا|المزيد|ايضا|كذلك)|إقرأ أيضا|شاهد أيضا|شاهد أيضًا|مواضيع ذات صلة|أخبار ذات صلة|ذات صلة|تابعونا|تابعنا|اشترك|للمزيد|شارك|إعلان$|المصدر ?:|بیشتر بخوانید|مطالب مرتبط|قراءة المزيد|קראו (?:גם|עוד)|לכתבות נוספות|עוד בנושא)/iu,
  // Japanese, Chinese, Korean
  /^(?:[^\p{L}]{0,3})(?:関連(?:記事|リンク|ニュース|トピックス|情報|キーワード)|あわせて読みたい|こちらの記事も|おすすめ(?:記事|の記事|$)|人気記事|続きを読む|続きは|この記事を(?:シェア|読)|シェア(?:する)?$|ツイート$|広告$|スポンサーリンク|もっと(?:見る|読む)|【?(?:写真|画像|動画|図|関連)[^。]{0,30}】?(?:はこちら|を見る|ページへ)|会員登録|メルマガ登録|無料登録|最新記事|フォロー(?:する)?$|いいね[!！]?$|コメント(?:を書く|する)?(?:[（(]\d+[)）])?$|相关(?:阅读|新闻|文章|推荐|链接|报道)|相關(?:閱讀|新聞|文章|報導)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|更多(?:内容|精彩|新闻|報導)|点击(?:查看|阅读|进入)|點擊|责任编辑|責任編輯|编辑[:：]|分享(?:到|至|$)|扫(?:一扫|描)|关注我们|微信公众号|版权(?:声明|所有)|廣告$|广告$|阅读原文|关련 ?기사|관련 ?(?:기사|뉴스)|무단 ?전재|저작권자|공유하기|댓글|구독)/iu,
];

const longestAnnouncement = 220;

/** Whether a line of its own announces something else than the article goes on with. */
export function isAnnouncement(line: string): boolean {
  return line.length <= longestAnnouncement && announcements.some((pattern) => pattern.test(line));
}

const month =
  'jan(?:uary|uar|vier|eiro)?|gennaio|enero|feb(?:ruary|ruar|braio|rero)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço)?|märz|apr(?:il|ile)?|abr(?:il)?|avr(?:il)?|may|mai|mayo|maio|maggio|june?|juin|juni|junio|junho|giugno|july?|juil(?:let)?|juli|julio|julho|luglio|aug(?:ust)?|août|agosto|ago|sep(?:t(?:ember|embre|iembre)?)?|setembro|settembre|oct(?:ober|obre|ubre)?|okt(?:ober)?|outubro|ottobre|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|янв\\p{L}*|фев\\p{L}*|мар\\p{L}*|апр\\p{L}*|ма[йя]|июн\\p{L}*|июл\\p{L}*|авг\\p{L}*|сен\\p{L}*|окт\\p{L}*|ноя\\p{L}*|дек\\p{L}*|يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين';
const dates = new RegExp(
  `(?<!\\p{L})(?:\\d{1,2}(?:st|nd|rd|th|er)?\\.?(?: de| of)?[ ,-]{1,3}(?:${month})\\.?(?!\\p{L})(?: de)?[ ,-]{0,3}(?:\\d{4})?|(?:${month})\\.?[ ]\\d{1,2}(?:st|nd|rd|th)?(?!\\d),?(?: \\d{4})?|\\d{4} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2} ?日?|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})(?!\\d)|\\d{1,3} (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago|vor \\d{1,3} (?:minuten|stunden|tagen)|\\d{1,2} ?(?:min(?:ute)?s?\\.?|minutos|minuti|минут\\p{L}*|分(?:钟)?)(?=\\P{L}|$|[でに]))`,
  'giu',
);
const besideDates =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|星期.|[(（][月火水木金土日][)）])|\d{1,2}[:.時]\d{2}(?:[:.]\d{2})?|(?<!\p{L})(?:first|published|posted|updated?|created|modified|last|date|on|at|am|pm|a\.m\.|p\.m\.|ist|est|edt|pst|pdt|gmt|bst|utc|cet|cest|jst|et|uhr|um|h|à|le|a las|às|alle|el|il|read|reading|time|to|of|de|veröffentlicht|aktualisiert|stand|erstellt|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|lesezeit|lecture|lectura|lettura|lesen|опубликовано|обновлено|в|г|чтения|чтение|by)(?!\p{L})|(?:نُشر|نشر|تم النشر|آخر تحديث|公開日?時?|更新日?時?|投稿日?|配信|掲載|発表|发布时间|发布于|发表于|時間|时间|日期|来源|午前|午後|時|分|で読めます|阅读|で読む)|\d{1,2}/giu;
const longestDateLine = 110;

/** Whether a line is a date and time, or how long reading takes, and nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > longestDateLine) return false;
  const rest = line.replace(dates, ' ');
  return rest !== line && !/[\p{L}\d]/u.test(rest.replace(besideDates, ' '));
}

const clock = /\d{1,2}[:.時h]\d{2}/;
const longestStamp = 60;

/** Whether a short line holds a date and a time, with what a page's head says beside them (its source, say). */
export function isStampLine(line: string): boolean {
  return line.length <= longestStamp && clock.test(line) && line.replace(dates, '') !== line;
}

const byline = /^\W*(?:(?:written |posted |reported |story |words |text )?by|von|par|por|di|door|av|af|автор[:：]|текст[:：]|بقلم|كتب[:：]?|文[:：／/]|作者[:：]|记者[:：]|執筆[:：]|取材・文|文・)[\s:：]*\p{L}/iu;
const longestByline = 90;

/** Whether a line says who wrote the article, and nothing else. */
export function isByline(line: string): boolean {
  return line.length <= longestByline && byline.test(line) && !/[.!?。]\s*$/.test(line.replace(/\b\p{Lu}\./gu, '')) && line.split(/\s+/).length <= 14;
}
