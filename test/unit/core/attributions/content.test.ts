import { assert } from 'chai';
import { only, type Sketch, understandSketch } from './sketch';

function contents(sketch: Sketch): string[] {
  return only(understandSketch(sketch).attributions).content.map(content => content.quote);
}

function kind(text: string, cue: string, content: string): string {
  return only(understandSketch({ text, said: [{ cue, contents: [content] }] }).attributions).kind;
}

describe('What is said', () => {
  it('is direct inside quotation marks, mixed across them, indirect without', () => {
    assert.equal(kind('“The port stays open,” Veld said.', 'said', 'The port stays open'), 'direct');
    assert.equal(kind('"The port stays open," Veld said.', 'said', 'The port stays open'), 'direct');
    assert.equal(kind('Veld said the port “stays open for good”.', 'said', 'the port “stays open for good'), 'mixed');
    assert.equal(kind('Veld said the port stays open.', 'said', 'the port stays open'), 'indirect');
  });

  it('is indirect where the cue itself stands inside the quotation', () => {
    assert.equal(kind('“I hope the port stays open,” a man shouted.', 'hope', 'the port stays open'), 'indirect');
  });

  it('takes the whole quotation, a content for each sentence and each part of a split one', () => {
    assert.deepEqual(
      contents({
        text: '“The port,” Veld said, “will stay open. Nobody will close it.”',
        said: [{ cue: 'said', contents: ['The port', 'will stay'] }],
      }),
      ['The port', 'will stay open', 'Nobody will close it'],
    );
  });

  it('goes on in a quotation that follows without a cue of its own', () => {
    assert.deepEqual(
      contents({
        text: '“The port stays open,” Veld said. “Nobody will close it.”',
        said: [{ cue: 'said', contents: ['The port stays open'] }],
      }),
      ['The port stays open', 'Nobody will close it'],
    );
  });

  it('belongs to the nearer of two cues that claim it', () => {
    const { attributions } = understandSketch({
      text: '“The port is shut,” said Veld. Ruiz left. He added: “It will stay shut.”',
      said: [
        { cue: 'said', source: 'Veld', contents: ['The port is shut', 'It will stay shut'] },
        { cue: 'added', source: 'He', contents: ['It will stay shut'] },
      ],
    });
    assert.deepEqual(
      attributions.map(a => a.content.map(c => c.quote)),
      [['The port is shut'], ['It will stay shut']],
    );
  });

  it('stays with both where one carries the other', () => {
    const { attributions } = understandSketch({
      text: 'The palace said Veld had promised the port would open.',
      said: [
        { cue: 'said', source: 'The palace', contents: ['Veld had promised the port would open'] },
        { cue: 'had promised', source: 'Veld', contents: ['the port would open'] },
      ],
    });
    assert.lengthOf(attributions, 2);
    assert.isTrue(attributions.every(a => a.content.length === 1));
  });

  it('takes quoted words along that its phrase needs', () => {
    assert.deepEqual(
      contents({
        text: 'Veld told the crowd the plan was in a “formative stage”.',
        said: [{ cue: 'told', source: 'Veld', contents: ['the plan was in a'] }],
      }),
      ['the plan was in a “formative stage'],
    );
  });

  it('is the paragraph after a colon, where it has no marks', () => {
    const { attributions } = understandSketch({
      text: 'The minister said:\n\nThe port stays open. Nobody will close it.',
      said: [{ cue: 'said', source: 'The minister', contents: [] }],
    });
    const { content } = only(attributions);
    assert.deepEqual(
      content.map(c => c.quote),
      ['The port stays open', 'Nobody will close it'],
    );
  });

  it('is the rest of the article after a colon, where somebody speaks in the first person', () => {
    const statement = (...paragraphs: string[]): string[] =>
      contents({
        text: ['The minister said:', ...paragraphs].join('\n\n'),
        said: [{ cue: 'said', source: 'The minister', contents: [] }],
      });
    assert.deepEqual(statement('We keep the port open.', 'It is vital. Nobody will close it.'), [
      'We keep the port open',
      'It is vital',
      'Nobody will close it',
    ]);
    assert.deepEqual(statement('The port stays open.', 'Veld left on Monday.'), ['The port stays open']);
    assert.deepEqual(statement('We keep the port open.', 'Veld left. “Well,” Ruiz said.'), ['We keep the port open']);
  });

  it('goes to the end of its clause', () => {
    assert.deepEqual(
      contents({
        text: 'Veld called for open harbours and fair fees, the palace confirmed.',
        said: [{ cue: 'called for', source: 'Veld', contents: ['open harbours'] }],
      }),
      ['open harbours and fair fees'],
    );
  });
});

describe('How certain it is', () => {
  const factuality = (text: string, cue: string, content: string): unknown =>
    only(understandSketch({ text, said: [{ cue, contents: [content] }] }).attributions).factuality;

  it('follows from the class of the cue', () => {
    assert.deepEqual(factuality('Veld said the port closed.', 'said', 'the port closed'), {
      source: 'CT+',
      author: 'Uu',
    });
    assert.deepEqual(factuality('Veld denied the port closed.', 'denied', 'the port closed'), {
      source: 'CT-',
      author: 'Uu',
    });
    assert.deepEqual(factuality('Veld knows the port closed.', 'knows', 'the port closed'), {
      source: 'CT+',
      author: 'CT+',
    });
    assert.deepEqual(factuality('Veld believes the port closed.', 'believes', 'the port closed'), {
      source: 'PR+',
      author: 'Uu',
    });
  });

  it('is turned by negation and modality', () => {
    assert.deepEqual(factuality('Veld has not said the port closed.', 'has not said', 'the port closed'), {
      source: 'Uu',
      author: 'Uu',
    });
    assert.deepEqual(factuality('Veld said the port did not close.', 'said', 'the port did not close'), {
      source: 'CT-',
      author: 'Uu',
    });
    const more = 'the port was not only closed but sold';
    assert.deepEqual(factuality(`Veld said ${more}.`, 'said', more), { source: 'CT+', author: 'Uu' });
    assert.deepEqual(factuality('Veld said the port might close.', 'said', 'the port might close'), {
      source: 'PS+',
      author: 'Uu',
    });
  });
});
