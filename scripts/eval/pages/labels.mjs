/** What sites say around their articles, by language. All names are invented. */
const en = {
  site: 'The Ellery Courier', home: 'Home', nav: ['News', 'Politics', 'Business', 'Culture', 'Sport', 'Opinion'], share: 'Share', by: 'By', minutes: '4 min read', published: 'Published', updated: 'Updated',
  related: 'Related stories', more: 'More from this section', mostRead: 'Most read', readMore: 'Read more', tags: 'Topics', comments: 'Comments', reply: 'Reply', leave: 'Leave a comment', ad: 'Advertisement',
  newsletter: 'Sign up for our morning newsletter', newsletterText: 'The five stories you need, in your inbox every weekday at six. You can unsubscribe at any time.', subscribe: 'Subscribe',
  cookies: 'We and our partners use cookies to store and access information on your device, to show personalised content and to measure audiences.', accept: 'Accept all', settings: 'Manage settings',
  follow: 'Follow us on Facebook, X and Instagram', copyright: '© 2026 Ellery Media Group. All rights reserved.', about: 'About us', privacy: 'Privacy policy', contact: 'Contact', bio: 'is a reporter who covers the coast. Send tips to the newsroom.',
  teasers: ['Council delays vote on new tram line until autumn', 'Rovers captain retires after 311 matches', 'Why the price of butter doubled in a year', 'The quiet return of the evening market', 'Doctors ask for longer opening hours at clinic'],
  voices: ['I remember when the quay was full every weekend. About time somebody did something.', 'Does anyone know whether the parking will change as well?', 'Great article, thank you.'],
};
const de = {
  site: 'Wiesacher Bote', home: 'Startseite', nav: ['Nachrichten', 'Politik', 'Wirtschaft', 'Kultur', 'Sport', 'Meinung'], share: 'Teilen', by: 'Von', minutes: '3 Min. Lesezeit', published: 'Veröffentlicht am', updated: 'Aktualisiert am',
  related: 'Mehr zum Thema', more: 'Weitere Artikel', mostRead: 'Meistgelesen', readMore: 'Lesen Sie auch', tags: 'Schlagworte', comments: 'Kommentare', reply: 'Antworten', leave: 'Kommentar schreiben', ad: 'Anzeige',
  newsletter: 'Unser Newsletter am Morgen', newsletterText: 'Die wichtigsten Meldungen des Tages, kostenlos und jederzeit abbestellbar.', subscribe: 'Jetzt abonnieren',
  cookies: 'Wir und unsere Partner verwenden Cookies, um Informationen auf Ihrem Gerät zu speichern und Inhalte zu personalisieren.', accept: 'Alle akzeptieren', settings: 'Einstellungen',
  follow: 'Folgen Sie uns auf Facebook und Instagram', copyright: '© 2026 Verlag Wiesacher Bote. Alle Rechte vorbehalten.', about: 'Über uns', privacy: 'Datenschutz', contact: 'Impressum', bio: 'schreibt über das Leben auf dem Land.',
  teasers: ['Stadtrat vertagt Abstimmung über Straßenbahn', 'Neues Hallenbad öffnet später', 'Warum Butter doppelt so teuer ist', 'Der Abendmarkt kehrt zurück', 'Ärzte fordern längere Sprechzeiten'],
  voices: ['Das wurde aber auch Zeit, wir warten seit Jahren darauf.', 'Weiß jemand, ob auch Parkplätze geplant sind?', 'Schöner Artikel, danke!'],
};
const fr = {
  site: 'La Vallée', home: 'Accueil', nav: ['Actualités', 'Politique', 'Économie', 'Culture', 'Sport', 'Idées'], share: 'Partager', by: 'Par', minutes: '4 min de lecture', published: 'Publié le', updated: 'Mis à jour le',
  related: 'Sur le même sujet', more: 'À lire aussi', mostRead: 'Les plus lus', readMore: 'Lire aussi', tags: 'Mots-clés', comments: 'Commentaires', reply: 'Répondre', leave: 'Laisser un commentaire', ad: 'Publicité',
  newsletter: 'Inscrivez-vous à la lettre du matin', newsletterText: 'Chaque jour à six heures, cinq histoires choisies par la rédaction.', subscribe: "S'abonner",
  cookies: 'Nous et nos partenaires utilisons des cookies pour stocker des informations sur votre appareil et personnaliser les contenus.', accept: 'Tout accepter', settings: 'Paramétrer',
  follow: 'Suivez-nous sur Facebook et Instagram', copyright: '© 2026 Éditions de la Vallée. Tous droits réservés.', about: 'Qui sommes-nous', privacy: 'Vie privée', contact: 'Contact', bio: 'suit les questions d’environnement pour le journal.',
  teasers: ['Le conseil reporte le vote sur le tramway', 'La piscine rouvrira plus tard que prévu', 'Pourquoi le beurre a doublé de prix', 'Le retour discret du marché du soir', 'Les médecins demandent des horaires plus longs'],
  voices: ['Il était temps, nous attendons depuis des années.', 'Quelqu’un sait si le parking sera agrandi ?', 'Merci pour ce bel article.'],
};
const es = {
  site: 'El Correo de la Punta', home: 'Portada', nav: ['Noticias', 'Política', 'Economía', 'Cultura', 'Deportes', 'Opinión'], share: 'Compartir', by: 'Por', minutes: '4 minutos de lectura', published: 'Publicado el', updated: 'Actualizado el',
  related: 'Noticias relacionadas', more: 'Te puede interesar', mostRead: 'Lo más leído', readMore: 'Lee también', tags: 'Temas', comments: 'Comentarios', reply: 'Responder', leave: 'Deja un comentario', ad: 'Publicidad',
  newsletter: 'Suscríbete al boletín de la mañana', newsletterText: 'Las cinco noticias del día en tu correo. Puedes darte de baja cuando quieras.', subscribe: 'Suscríbete',
  cookies: 'Nosotros y nuestros socios utilizamos cookies para almacenar información en su dispositivo y personalizar el contenido.', accept: 'Aceptar todo', settings: 'Configurar',
  follow: 'Síguenos en Facebook e Instagram', copyright: '© 2026 Ediciones de la Punta. Todos los derechos reservados.', about: 'Quiénes somos', privacy: 'Privacidad', contact: 'Contacto', bio: 'escribe sobre ciencia y naturaleza.',
  teasers: ['El concejo aplaza la votación del tranvía', 'La piscina abrirá más tarde', 'Por qué la mantequilla cuesta el doble', 'Vuelve el mercado de la tarde', 'Los médicos piden más horas'],
  voices: ['Ya era hora, llevamos años esperando.', '¿Alguien sabe si habrá aparcamiento?', 'Gran artículo, gracias.'],
};
const it = { ...es, site: 'La Gazzetta di Castelmora', home: 'Home', nav: ['Notizie', 'Politica', 'Economia', 'Cultura', 'Sport', 'Opinioni'], share: 'Condividi', by: 'Di', minutes: '3 minuti di lettura', published: 'Pubblicato il', updated: 'Aggiornato il', related: 'Articoli correlati', more: 'Leggi anche', mostRead: 'I più letti', readMore: 'Leggi anche', tags: 'Argomenti', comments: 'Commenti', reply: 'Rispondi', leave: 'Lascia un commento', ad: 'Pubblicità', newsletter: 'Iscriviti alla newsletter', newsletterText: 'Ogni mattina le notizie scelte dalla redazione.', subscribe: 'Iscriviti', cookies: 'Utilizziamo i cookie per personalizzare i contenuti e misurare il traffico.', accept: 'Accetta tutti', settings: 'Impostazioni', follow: 'Seguici su Facebook e Instagram', copyright: '© 2026 Editrice Castelmora. Riproduzione riservata.', about: 'Chi siamo', privacy: 'Privacy', contact: 'Contatti', bio: 'scrive di paesi e di pane.', teasers: ['Il consiglio rinvia il voto sul tram', 'La piscina aprirà più tardi', 'Perché il burro costa il doppio', 'Torna il mercato serale', 'I medici chiedono più ore'], voices: ['Era ora, aspettavamo da anni.', 'Qualcuno sa del parcheggio?', 'Bell’articolo, grazie.'] };
const ru = {
  site: 'Вестник Заречья', home: 'Главная', nav: ['Новости', 'Политика', 'Экономика', 'Культура', 'Спорт', 'Мнения'], share: 'Поделиться', by: 'Автор:', minutes: '3 минуты чтения', published: 'Опубликовано', updated: 'Обновлено',
  related: 'Материалы по теме', more: 'Читайте также', mostRead: 'Самое читаемое', readMore: 'Читайте также', tags: 'Теги', comments: 'Комментарии', reply: 'Ответить', leave: 'Оставить комментарий', ad: 'Реклама',
  newsletter: 'Подпишитесь на утреннюю рассылку', newsletterText: 'Пять главных новостей каждое утро. Отписаться можно в любой момент.', subscribe: 'Подписаться',
  cookies: 'Мы используем файлы cookie, чтобы сайт работал лучше. Оставаясь на сайте, вы соглашаетесь с их использованием.', accept: 'Принять все', settings: 'Настройки',
  follow: 'Следите за нами в социальных сетях', copyright: '© 2026 Вестник Заречья. Все права защищены.', about: 'О редакции', privacy: 'Конфиденциальность', contact: 'Контакты', bio: 'пишет о городе и людях.',
  teasers: ['Голосование о новой линии трамвая перенесли', 'Бассейн откроют позже', 'Почему масло подорожало вдвое', 'Вечерний рынок возвращается', 'Врачи просят продлить часы приёма'],
  voices: ['Давно пора, мы ждали много лет.', 'Кто-нибудь знает, будет ли парковка?', 'Спасибо за статью!'],
};
const ar = {
  site: 'صحيفة الجبل', home: 'الرئيسية', nav: ['أخبار', 'سياسة', 'اقتصاد', 'ثقافة', 'رياضة', 'رأي'], share: 'شارك', by: 'بقلم', minutes: 'مدة القراءة ٤ دقائق', published: 'نُشر في', updated: 'آخر تحديث',
  related: 'مواضيع ذات صلة', more: 'اقرأ أيضا', mostRead: 'الأكثر قراءة', readMore: 'اقرأ أيضا', tags: 'الكلمات المفتاحية', comments: 'التعليقات', reply: 'رد', leave: 'اترك تعليقا', ad: 'إعلان',
  newsletter: 'اشترك في نشرتنا الصباحية', newsletterText: 'أهم خمسة أخبار في بريدك كل صباح.', subscribe: 'اشترك',
  cookies: 'نستخدم ملفات تعريف الارتباط لتحسين تجربتك وتخصيص المحتوى.', accept: 'قبول الكل', settings: 'الإعدادات',
  follow: 'تابعونا على فيسبوك وإنستغرام', copyright: '© 2026 صحيفة الجبل. جميع الحقوق محفوظة.', about: 'من نحن', privacy: 'الخصوصية', contact: 'اتصل بنا', bio: 'تكتب عن القرى والناس.',
  teasers: ['تأجيل التصويت على خط الترام الجديد', 'المسبح يفتح أبوابه متأخرا', 'لماذا تضاعف سعر الزبدة', 'عودة السوق المسائي', 'الأطباء يطالبون بساعات أطول'],
  voices: ['كان لا بد من ذلك منذ سنوات.', 'هل يعرف أحد إن كان هناك موقف للسيارات؟', 'شكرا على المقال.'],
};
const ja = {
  site: '谷あい新聞', home: 'トップ', nav: ['ニュース', '政治', '経済', '文化', 'スポーツ', '社説'], share: 'シェア', by: '文・', minutes: 'この記事は約4分で読めます', published: '公開日', updated: '更新日',
  related: '関連記事', more: 'あわせて読みたい', mostRead: 'アクセスランキング', readMore: '【関連記事】', tags: '関連キーワード', comments: 'コメント', reply: '返信', leave: 'コメントを書く', ad: '広告',
  newsletter: 'メルマガ登録', newsletterText: '毎朝六時に五つのニュースをお届けします。いつでも解除できます。', subscribe: '無料登録',
  cookies: '当サイトでは利便性の向上のためクッキーを使用しています。', accept: 'すべて同意', settings: '設定',
  follow: '公式アカウントをフォローする', copyright: '© 2026 谷あい新聞社　無断転載を禁じます', about: '会社案内', privacy: '個人情報保護方針', contact: 'お問い合わせ', bio: '暮らしと地域の取材を担当。',
  teasers: ['路面電車の新路線、採決は秋に延期', '市民プールの再開が遅れる見通し', 'バターの値段が二倍になった理由', '夕市が静かに復活', '診療時間の延長を医師らが要望'],
  voices: ['ずっと待っていました。うれしいです。', '駐車場はできるのでしょうか。', 'いい記事でした。'],
};
const zh = {
  site: '清江晚报', home: '首页', nav: ['新闻', '时政', '财经', '文化', '体育', '评论'], share: '分享到', by: '作者：', minutes: '阅读约3分钟', published: '发布时间', updated: '更新时间',
  related: '相关阅读', more: '推荐阅读', mostRead: '热门排行', readMore: '延伸阅读', tags: '关键词', comments: '评论', reply: '回复', leave: '发表评论', ad: '广告',
  newsletter: '订阅早报', newsletterText: '每天早上六点，五条要闻送到邮箱。', subscribe: '立即订阅',
  cookies: '我们使用 Cookie 来改进网站并提供个性化内容。', accept: '全部接受', settings: '设置',
  follow: '扫一扫关注微信公众号', copyright: '版权所有 © 2026 清江晚报 未经授权不得转载', about: '关于我们', privacy: '隐私政策', contact: '联系我们', bio: '本报记者，关注乡村。',
  teasers: ['新电车线路表决推迟到秋天', '市民游泳馆延期开放', '黄油价格为何翻倍', '夜市悄然回归', '医生呼吁延长门诊时间'],
  voices: ['早就该修了，等了好多年。', '有人知道会不会建停车场吗？', '写得真好，谢谢。'],
};
const ko = { ...ja, site: '바닷가신문', home: '홈', nav: ['뉴스', '정치', '경제', '문화', '스포츠', '사설'], share: '공유하기', by: '글', minutes: '읽는 시간 3분', published: '입력', updated: '수정', related: '관련 기사', more: '관련 뉴스', mostRead: '많이 본 뉴스', readMore: '관련 기사', tags: '키워드', comments: '댓글', reply: '답글', leave: '댓글 쓰기', ad: '광고', newsletter: '구독하기', newsletterText: '매일 아침 다섯 가지 소식을 보내 드립니다.', subscribe: '구독', cookies: '이 사이트는 쿠키를 사용합니다.', accept: '모두 동의', settings: '설정', follow: '공식 계정 팔로우', copyright: '저작권자 © 2026 바닷가신문 무단 전재 및 재배포 금지', about: '회사 소개', privacy: '개인정보처리방침', contact: '문의', bio: '마을 소식을 전합니다.', teasers: ['전차 노선 표결 가을로 연기', '수영장 재개장 늦어져', '버터 값이 두 배가 된 까닭', '저녁 장터가 돌아왔다', '진료 시간 연장 요구'], voices: ['오래 기다렸습니다.', '주차장도 생기나요?', '좋은 기사 감사합니다.'] };

export const labels = { en, de, fr, es, it, ru, ar, ja, zh, ko };
