import { assert } from 'chai';
import * as vscode from 'vscode';

describe('On the Record in VS Code', () => {
  it('is found and activates', async () => {
    const extension = vscode.extensions.getExtension('on-the-record.on-the-record');
    if (extension === undefined) throw new Error('VS Code does not know the extension');
    await extension.activate();
    assert.isTrue(extension.isActive);
  });
});
