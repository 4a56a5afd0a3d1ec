import type { Token, Tokens } from 'marked';
import { el, outwardLink } from './dom.ts';
import { Lexer } from './lexer.ts';

/**
 * Markdown as nodes made by hand from a short list of allowed elements. Whatever is not on the
 * list, HTML above all, is shown as the text it was written as.
 *
 * @param newTab - said to screen readers after a link that opens beside the chat
 */
export function markdown(text: string, newTab: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes(new Lexer({ gfm: true }).lex(text), newTab));
  return fragment;
}

function nodes(tokens: readonly Token[] | undefined, newTab: string): Node[] {
  return (tokens ?? []).flatMap((token) => node(token, newTab) ?? []);
}

function node(token: Token, newTab: string): Node | Node[] | null {
  const inside = () => nodes((token as Tokens.Generic).tokens, newTab);
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return null;
    case 'paragraph':
      return el('p', {}, ...inside());
    case 'heading':
      return el('p', {}, el('strong', {}, ...inside()));
    case 'strong':
      return el('strong', {}, ...inside());
    case 'em':
      return el('em', {}, ...inside());
    case 'blockquote':
    case 'del':
      return inside();
    case 'br':
      return el('br');
    case 'list':
      return list(token as Tokens.List, newTab);
    case 'link':
      return outwardLink((token as Tokens.Link).href, newTab, ...inside());
    case 'text':
      return (token as Tokens.Text).tokens === undefined ? document.createTextNode((token as Tokens.Text).text) : inside();
    case 'escape':
    case 'codespan':
      return document.createTextNode((token as Tokens.Escape).text);
    default:
      return document.createTextNode(token.raw);
  }
}

function list(token: Tokens.List, newTab: string): HTMLElement {
  const items = token.items.map((item) => el('li', {}, ...nodes(item.tokens, newTab)));
  if (!token.ordered) return el('ul', {}, ...items);
  return el('ol', token.start === '' || token.start === 1 ? {} : { start: String(token.start) }, ...items);
}
