import type { listActions as englishActions, listLook as english } from '../en-lists';
import type { Arabic } from './forms';

export const listLook: Arabic<typeof english> = {
  look: 'العرض والترتيب',
  lookIs: 'العرض والترتيب: {{look}}',
  show: 'عرض',
  filter: { all: 'كل شيء', unread: 'غير المقروءة', saved: 'المحفوظة', ready: 'المتاحة دون اتصال' },
  filterOn: { all: 'كل شيء', unread: 'غير المقروءة فقط', saved: 'المحفوظة فقط', ready: 'المتاحة دون اتصال فقط' },
  sort: 'ترتيب',
  sortBy: { relevance: 'الأنسب أولًا', newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا' },
  sortOn: { relevance: 'الأنسب أولًا', newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا' },
  group: 'تجميع',
  groupBy: { day: 'حسب اليوم', feed: 'حسب الخلاصة' },
  mark: 'تحديد كمقروء',
  markPart: { all: 'القائمة كلها', day: 'الأقدم من يوم', week: 'الأقدم من أسبوع', month: 'الأقدم من شهر' },
  byFeed: 'حسب الخلاصة',
  noDuplicates: 'بلا تكرار',
  noneOf: { saved: 'لا محفوظات في «{{name}}»', ready: 'لا شيء متاح دون اتصال في «{{name}}»' },
  noneOfMore: 'قد توجد هنا مقالات أخرى لا تشملها هذه القائمة.',
  formerFeed: 'خلاصات لم تعد تتابعها',
};

export const listActions: Arabic<typeof englishActions> = {
  markListRead: 'تحديد الكل كمقروء',
  toggleUnread: 'إظهار غير المقروءة فقط',
  showAll: 'إظهار كل شيء',
  showSaved: 'إظهار المحفوظة فقط',
  showReady: 'إظهار المتاح دون اتصال',
  sortNewest: 'الأحدث أولًا',
  sortOldest: 'الأقدم أولًا',
  sortRelevance: 'الأنسب أولًا',
  groupByDay: 'تجميع حسب اليوم',
  groupByFeed: 'تجميع حسب الخلاصة',
  hideDuplicates: 'إخفاء المكرر',
  markAbove: 'تحديد ما فوقه كمقروء',
  markBelow: 'تحديد ما تحته كمقروء',
  markOlderDay: 'تحديد الأقدم من يوم كمقروء',
  markOlderWeek: 'تحديد الأقدم من أسبوع كمقروء',
  markOlderMonth: 'تحديد الأقدم من شهر كمقروء',
};
