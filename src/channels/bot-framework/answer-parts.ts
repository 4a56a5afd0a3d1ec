import type { WrittenAnswer } from '../../bot/contract.ts';

/** What can be said next: the choices of an open question first, then suggestions, each once. */
export function choicesOf(answer: WrittenAnswer): readonly { readonly value: string; readonly title: string }[] {
  const all = [...(answer.needs?.choices ?? []), ...answer.suggestions];
  return all.filter(({ value }, index) => all.findIndex((other) => other.value === value) === index);
}

/** The question that is open, or '' when there is none or the text asks it already. */
export function openQuestion({ text, needs }: WrittenAnswer): string {
  return needs && !text.includes(needs.question) ? needs.question : '';
}

export function sourceTitle({ title, section }: WrittenAnswer['sources'][number]): string {
  return section === undefined || title.includes(section) ? title : `${title}, ${section}`;
}

export function link(title: string, url: string): string {
  return `[${title.replace(/[[\]\\]/g, '\\$&')}](${url.replace(/[\s()]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))})`;
}

/** Address that starts a call, from a number as people write it. */
export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
