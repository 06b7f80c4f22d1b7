import type { Annotations, Claim, TextRange } from '../core/annotations';
import { claimKeys, inOrder } from './claim-key';
import type { ClaimJudgement } from './judgement';
import type { ArticleFacts, Claimer, ClaimRow } from './protocol';

/** UTF-16 code units of a paragraph that stand for it as a title. */
const TITLE_LENGTH = 60;

/** The facts of the list, in the article's order. */
export function claimRows(
  annotations: Annotations,
  judgementOf: (claim: Claim) => ClaimJudgement,
): Pick<ArticleFacts, 'claims' | 'paragraphs'> {
  const ordered = inOrder(annotations.claims);
  const keys = claimKeys(ordered);
  const names = new Map(annotations.entities.map(({ id, name }) => [id, name]));
  const paragraphOf = paragraphFinder(annotations.blocks);
  const titles: string[] = [];
  const numbers = new Map<number, number>();
  const claims = ordered.map((claim, i): ClaimRow => {
    const start = paragraphOf(claim.start);
    let paragraph = numbers.get(start);
    if (paragraph === undefined) {
      paragraph = titles.push(titleAt(annotations.text, start)) - 1;
      numbers.set(start, paragraph);
    }
    const { status, note, evidence } = judgementOf(claim);
    return {
      key: keys[i] ?? claim.id,
      id: claim.id,
      text: claim.quote.replaceAll(/\s+/gu, ' '),
      claimer: claimerOf(claim, names),
      kind: claim.type,
      worth: claim.checkworthiness,
      probability: claim.worth ?? (claim.checkworthiness === 'CFS' ? claim.confidence : 0),
      status,
      paragraph,
      hasNote: note !== '',
      evidence: evidence.length,
    };
  });
  return { claims, paragraphs: titles };
}

function claimerOf({ claimer, claimerText }: Claim, names: ReadonlyMap<string, string>): Claimer {
  if (claimer === 'author') return { tag: 'author' };
  const name = claimer === null ? undefined : names.get(claimer);
  if (name !== undefined) return { tag: 'named', name };
  return claimerText ? { tag: 'words', words: claimerText } : { tag: 'unnamed' };
}

/** Gives the start of the block that an offset is in; offsets are asked for in rising order. */
function paragraphFinder(blocks: readonly TextRange[]): (offset: number) => number {
  let index = 0;
  return offset => {
    while (index + 1 < blocks.length && (blocks[index + 1]?.start ?? 0) <= offset) index += 1;
    return blocks[index]?.start ?? 0;
  };
}

function titleAt(text: string, start: number): string {
  const line =
    text
      .slice(start, start + 4 * TITLE_LENGTH)
      .trimStart()
      .split(/\r?\n/u, 1)[0] ?? '';
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_LENGTH / 2)).trimEnd()}…`;
}
