import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Entity } from '../../src/core/annotations';
import { api } from './article';
import { answering, take, tick, write } from './quick-input';
import { claimIn, command, type Opened, opened, removed, STORY, stored, story, until, warmUp } from './story';

describe('The lists of corrections', () => {
  const made: vscode.Uri[] = [];
  let uri: vscode.Uri;
  let article: Opened;
  let editor: vscode.TextEditor;
  // The first article waits for the weights too.
  before(async function () {
    this.timeout(120_000);
    await warmUp();
    uri = await story('lists.news', made);
    article = await opened(uri);
  });
  beforeEach(async () => {
    editor = await vscode.window.showTextDocument(article.document);
  });
  afterEach(async () => {
    const { record } = await api();
    await record.setEverywhere([]);
    await record.retract(article.document, ...record.decisionsFor(article.document).map(({ id }) => id));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const one of made.splice(0)) await removed(one);
  });

  const promise = () => article.promise('reopen');
  const claim = () => claimIn(article.annotations(), '1,200');
  const entity = (words: string): Entity | undefined =>
    article.annotations().entities.find(({ mentions }) => mentions.some(({ quote }) => quote === words));
  const named = (ids: readonly string[]): readonly string[] =>
    ids.map(id => article.annotations().entities.find(each => each.id === id)?.name ?? id);
  const caretAt = (offset: number): void => {
    const at = article.document.positionAt(offset);
    editor.selection = new vscode.Selection(at, at);
  };
  const select = (words: string): void => {
    const start = STORY.indexOf(words);
    const { document } = article;
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + words.length));
  };
  const onPromise = (): object => ({ uri: uri.toString(), id: promise().id });
  const onClaim = (): object => ({ uri: uri.toString(), id: claim().id });

  it('set who is bound and to whom, with those ticked that are now', async () => {
    await answering([tick(/Ruiz/u)], () => command('setActor', onPromise()));
    assert.deepEqual(named(promise().actors), ['Tomás Ruiz']);
    await answering([tick(/Costa Alta|Brandt/u)], () => command('setRecipient', onPromise()));
    assert.sameMembers([...named(promise().recipients)], ['Costa Alta', 'Ilsa Brandt']);
    await answering([tick(/Costa Alta/u)], () => command('setRecipient', onPromise()));
    assert.deepEqual(named(promise().recipients), ['Costa Alta']);
    await command('undoDecision');
    assert.lengthOf(promise().recipients, 2);
  });

  it('set a deadline by a date of the article, by selected words, and none', async () => {
    await answering([take(/^Monday$/u), take(/^until then$/u)], () => command('setDeadline', onPromise()));
    assert.deepInclude(promise().deadline, { quote: 'Monday', relation: 'until' });
    await answering([take(/^No deadline$/u)], () => command('setDeadline', onPromise()));
    assert.isNull(promise().deadline);
    select('the storm');
    await answering([take(/^The selected words$/u), take(/^after it$/u)], () => command('setDeadline', onPromise()));
    assert.deepInclude(promise().deadline, { quote: 'the storm', relation: 'after' });
  });

  it('set how firm a promise is and whether a claim is worth checking', async () => {
    const [strengths] = await answering([take(/^Hope$/u)], () => command('setStrength', onPromise()));
    assert.lengthOf(strengths?.offered ?? [], 7);
    assert.equal(promise().strength, 1);
    const to = claim().checkworthiness === 'NFS' ? /^other fact$/u : /^opinion or plan$/u;
    const before = claim().checkworthiness;
    await answering([take(to)], () => command('setCheckworthiness', onClaim()));
    assert.notEqual(claim().checkworthiness, before);
  });

  it('set who claims something: a name, the writer, nobody, or selected words', async () => {
    await answering([take(/^Tomás Ruiz$/u)], () => command('setClaimer', onClaim()));
    assert.deepEqual(named([claim().claimer ?? '']), ['Tomás Ruiz']);
    await answering([take(/^The writer$/u)], () => command('setClaimer', onClaim()));
    assert.equal(claim().claimer, 'author');
    await answering([take(/^A source without a name$/u)], () => command('setClaimer', onClaim()));
    assert.isNull(claim().claimer);
    select('the crew');
    await answering([take(/^The selected words$/u)], () => command('setClaimer', onClaim()));
    assert.equal(claim().claimerText, 'the crew');
  });

  it('set who says something, and who claims what is said with it', async () => {
    caretAt(STORY.indexOf('said 1,200') + 2);
    const saying = () =>
      article.annotations().attributions.find(({ cue }) => cue.start === STORY.indexOf('said 1,200'));
    assert.isDefined(saying());
    const [choices] = await answering([take(/^Tomás Ruiz$/u)], () => command('setClaimer'));
    assert.notInclude(choices?.offered ?? [], 'The writer');
    assert.equal(saying()?.source?.quote, 'Tomás Ruiz');
    assert.deepEqual(named([claim().claimer ?? '']), ['Tomás Ruiz']);
    caretAt(STORY.indexOf('said 1,200') + 2);
    await command('reject');
    assert.isUndefined(saying());
  });

  it('change the type of a name, of a claim and the act of a promise', async () => {
    const mark = { uri: uri.toString(), id: entity('Veldhaven')?.id, start: STORY.indexOf('Veldhaven') };
    await answering([take(/^building or site$/u)], () => command('changeType', mark));
    assert.equal(entity('Veldhaven')?.type, 'FAC');
    await answering([take(/^a forecast$/u)], () => command('changeType', onClaim()));
    assert.equal(claim().type, 'prediction');
    await answering([take(/^Threat$/u)], () => command('changeType', onPromise()));
    assert.equal(promise().act, 'threaten');
  });

  it('turn a name into a value and back', async () => {
    const at = STORY.indexOf('Veldhaven');
    const mark = { uri: uri.toString(), id: entity('Veldhaven')?.id, start: at };
    await answering([take(/^number$/u)], () => command('changeType', mark));
    const value = article.annotations().values.find(({ start }) => start === at);
    assert.equal(value?.type, 'CARDINAL');
    assert.isUndefined(entity('Veldhaven'));
    const back = { uri: uri.toString(), id: value?.id };
    await answering([take(/^country, city or state$/u)], () => command('changeType', back));
    assert.equal(entity('Veldhaven')?.type, 'GPE');
  });

  it('give selected words to a promise, either as what says so or as what is promised', async () => {
    select('promised to');
    await answering([take(/^the words that say so$/u)], () => command('changeSpan', onPromise()));
    assert.equal(promise().cue.quote, 'promised to');
    select('reopen the harbour');
    await answering([take(/^what is promised or asked$/u)], () => command('changeSpan', onPromise()));
    assert.equal(promise().content.quote, 'reopen the harbour');
  });

  it('ask which mark is meant where the selection touches several', async () => {
    select('1,200 people');
    const [which] = await answering([take(/^1,200 people had left/u)], () => command('changeSpan'));
    assert.isAbove(which?.offered.length ?? 0, 1);
    assert.isTrue(article.annotations().claims.some(({ quote }) => quote === '1,200 people'));
  });

  it('make a promise of selected words, and ask which of them say so', async () => {
    select('had left the town');
    await answering([take(/^Refusal$/u), take(/^had$/u)], () => command('addCommitment'));
    const added = article.annotations().commitments.find(({ act }) => act === 'refuse');
    assert.equal(added?.cue.quote, 'had');
    assert.equal(added?.content.quote, 'left the town');
  });

  it('make a name of selected words, new or once more the same', async () => {
    select('the harbour');
    await answering([take(/^building or site$/u)], () => command('addEntity'));
    assert.equal(entity('the harbour')?.type, 'FAC');
    select('the ferry');
    await answering([take(/^the harbour, once more$/u)], () => command('addEntity'));
    assert.equal(entity('the ferry')?.id, entity('the harbour')?.id);
  });

  it('join a name with another, and split a mention off', async () => {
    const before = entity('Ilsa Brandt')?.mentions.length ?? 0;
    const mark = { uri: uri.toString(), id: entity('Tomás Ruiz')?.id, start: STORY.indexOf('Tomás Ruiz') };
    const [others] = await answering([take(/^Ilsa Brandt$/u)], () => command('mergeEntities', mark));
    assert.notInclude(others?.offered ?? [], 'Tomás Ruiz');
    assert.equal(entity('Tomás Ruiz')?.id, entity('Ilsa Brandt')?.id);
    assert.isAbove(entity('Ilsa Brandt')?.mentions.length ?? 0, before);
    caretAt(STORY.indexOf('Tomás Ruiz') + 2);
    await command('splitMention');
    assert.notEqual(entity('Tomás Ruiz')?.id, entity('Ilsa Brandt')?.id);
  });

  it('accept or reject all marks with the same words, except those taken out in the preview', async () => {
    const places = (): number =>
      entity('Costa Alta')?.mentions.filter(({ quote }) => quote === 'Costa Alta').length ?? 0;
    assert.equal(places(), 2);
    const mark = (): object => ({
      uri: uri.toString(),
      id: entity('Costa Alta')?.id,
      start: STORY.indexOf('Costa Alta'),
    });
    const [, preview] = await answering([take(/^Reject$/u), tick(/urged Costa Alta/u)], () =>
      command('allLikeThis', mark()),
    );
    assert.lengthOf(preview?.offered ?? [], 2);
    assert.equal(places(), 1);
    assert.equal(entity('Costa Alta')?.mentions[0]?.start, STORY.indexOf('Costa Alta'));
    await command('undoDecision');
    assert.equal(places(), 2);
    await answering([take(/^Accept$/u), tick(/Costa Alta/u)], () => command('allLikeThis', mark()));
    const sure = entity('Costa Alta')?.mentions.filter(({ confidence }) => confidence === 1);
    assert.lengthOf(sure ?? [], 2);
    await command('undoDecision');
    assert.isEmpty((await api()).record.decisionsFor(article.document));
  });

  it('reject by a pattern in this article and in every one, and take either back', async () => {
    const mark = (): object => ({
      uri: uri.toString(),
      id: entity('Costa Alta')?.id,
      start: STORY.indexOf('Costa Alta'),
    });
    await answering([write('costa*'), take(/^Only those/u), take(/^In this article$/u)], () =>
      command('rejectPattern', mark()),
    );
    assert.isUndefined(entity('Costa Alta'));
    assert.deepInclude((await stored(uri))[0], { decision: 'pattern', pattern: 'costa*' });
    await answering([take(/costa\*/u)], () => command('takeBackPattern'));
    assert.isDefined(entity('Costa Alta'));

    await answering([write('costa alta'), take(/^Whatever/u), take(/^In every article$/u)], () =>
      command('rejectPattern', mark()),
    );
    assert.isUndefined(entity('Costa Alta'));
    const other = await opened(await story('list-other.news', made));
    const isNamedThere = (): boolean =>
      other.annotations().entities.some(({ mentions }) => mentions.some(({ quote }) => quote === 'Costa Alta'));
    assert.isFalse(isNamedThere());
    await answering([take(/costa alta/u)], () => command('takeBackPattern'));
    await until(isNamedThere);
    await until(() => entity('Costa Alta') !== undefined);
  });

  it('say where checking of a claim stands, what became of a promise, notes and evidence', async () => {
    const { record } = await api();
    const remarks = (id: string) => record.remarks(article.document, id);
    await answering([take(/^cannot be checked$/u)], () => command('setStatus', onClaim()));
    assert.equal(remarks(claim().id).claimStatus, 'not-checkable');
    await answering([take(/^kept$/u)], () => command('setStatus', onPromise()));
    assert.equal(remarks(promise().id).fate, 'kept');
    await answering([write('https://census.example/1')], () => command('addEvidence', onClaim()));
    assert.deepEqual(
      remarks(claim().id).evidence.map(({ url }) => url),
      ['https://census.example/1'],
    );
    await answering([write('Ask her office')], () =>
      command('note', { kind: 'entity', record: entity('Ilsa Brandt')?.id }),
    );
    assert.equal(remarks(entity('Ilsa Brandt')?.id ?? '').note, 'Ask her office');
    const [again] = await answering([write('')], () =>
      command('note', { kind: 'entity', record: entity('Ilsa Brandt')?.id }),
    );
    assert.deepEqual(again?.offered, ['Ask her office']);
    assert.equal(remarks(entity('Ilsa Brandt')?.id ?? '').note, '');
  });

  it('lead from one list of all that can be done with a mark to each of them', async () => {
    caretAt(promise().cue.start + 1);
    const [all] = await answering([take(/^Set how firm it is/u), take(/^Binding$/u)], () => command('correct'));
    assert.include(all?.offered ?? [], 'Set deadline…');
    assert.notInclude(all?.offered ?? [], 'Set who claims it…');
    await until(() => promise().strength === 6);
  });
});
