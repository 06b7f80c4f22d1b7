import * as vscode from 'vscode';
import type { Annotations, Claim } from '../core/annotations';
import type { Desk } from '../editor/desk';
import { claimAt } from './claim-at';
import { claimDetails } from './claim-details';
import { claimKeys, inOrder } from './claim-key';
import { claimRows } from './claim-rows';
import { type ClaimJudgement, decisionFor, judgementFrom, type Verdict } from './judgement';
import type { ArticleFacts, ClaimDetails, Stage } from './protocol';

/** A claim with all that is needed to speak of it. */
interface Found {
  readonly annotations: Annotations;
  readonly claim: Claim;
  readonly key: string;
}

/** What the desk knows of an article's claims, in the words of the protocol. */
export class ClaimsSource {
  readonly #desk: Desk;
  readonly #keys = new WeakMap<Annotations, ReadonlyMap<string, string>>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  stage(document: vscode.TextDocument): Stage {
    const state = this.#desk.annotations.state(document);
    switch (state.tag) {
      case 'failed':
        return { tag: 'failed', reason: state.message };
      case 'other-language':
        return { tag: 'other-language', language: languageName(state.language) };
      default:
        return { tag: state.tag };
    }
  }

  facts(document: vscode.TextDocument): ArticleFacts {
    const annotations = this.#desk.annotations.annotations(document);
    const { claims, paragraphs } = annotations
      ? claimRows(annotations, claim => this.#judgement(document, claim))
      : { claims: [], paragraphs: [] };
    return { uri: document.uri.toString(), claims, paragraphs };
  }

  details(document: vscode.TextDocument, id: string): ClaimDetails | null {
    const found = this.#find(document, claims => claims.find(claim => claim.id === id));
    return found && claimDetails(found.annotations, found.claim, found.key, this.#judgement(document, found.claim));
  }

  claim(document: vscode.TextDocument, id: string): Claim | null {
    return this.#find(document, claims => claims.find(claim => claim.id === id))?.claim ?? null;
  }

  /** Key of the claim at an offset (UTF-16 code units), or null. */
  keyAt(document: vscode.TextDocument, offset: number): string | null {
    return this.#find(document, (_claims, annotations) => claimAt(annotations, offset))?.key ?? null;
  }

  async decide(document: vscode.TextDocument, id: string, verdict: Verdict): Promise<void> {
    const found = this.#find(document, claims => claims.find(claim => claim.id === id));
    if (found) await this.#desk.record.decide(document, decisionFor(found.annotations, found.claim, verdict));
  }

  async retract(document: vscode.TextDocument, decision: string): Promise<void> {
    await this.#desk.record.retract(document, decision);
  }

  #judgement(document: vscode.TextDocument, { id }: Claim): ClaimJudgement {
    return judgementFrom(this.#desk.record.remarks(document, id));
  }

  #find(
    document: vscode.TextDocument,
    pick: (claims: readonly Claim[], annotations: Annotations) => Claim | null | undefined,
  ): Found | null {
    const annotations = this.#desk.annotations.annotations(document);
    const claim = annotations && pick(annotations.claims, annotations);
    return annotations && claim ? { annotations, claim, key: this.#keyOf(annotations, claim) } : null;
  }

  #keyOf(annotations: Annotations, { id }: Claim): string {
    let keys = this.#keys.get(annotations);
    if (!keys) {
      const claims = inOrder(annotations.claims);
      const names = claimKeys(claims);
      keys = new Map(claims.map((claim, i) => [claim.id, names[i] ?? claim.id]));
      this.#keys.set(annotations, keys);
    }
    return keys.get(id) ?? id;
  }
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // The code is not one that names a language.
    return tag;
  }
}
