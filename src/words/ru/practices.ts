import type { practiceNames as english } from '../en/practices.ts';
import type { Like } from '../like.ts';

/** What each practice is called. */
export const practiceNames: Like<typeof english> = {
  france: 'Франция',
  italy: 'Италия',
  germany: 'Германия',
  austria: 'Австрия',
  brazil: 'Бразилия',
  ecci: 'Европейский консенсус по ЦМВ (ECCI)',
  belgium: 'Бельгия, ЦМВ по ECCI',
  israel: 'Израиль, клиника ЦМВ',
  uk: 'Великобритания',
  'us-canada': 'США и Канада',
  'australia-nz': 'Австралия и Новая Зеландия',
  cir: 'Лаборатория ЦИР, Россия',
};
