import * as vscode from 'vscode';

/**
 * Files in memory. What may be written is said by `refuses`: as on a share that others look after, it shows only on writing.
 */
export class Place implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  refuses = false;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, words] of Object.entries(files)) this.#files.set(path, new TextEncoder().encode(words));
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.#files.keys()].map(path => [path.slice(1), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.#files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  // VS Code waits forever for a place that throws instead of rejecting.
  async writeFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
    if (this.refuses) throw vscode.FileSystemError.NoPermissions(uri);
    this.#files.set(uri.path, bytes);
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    if (this.refuses) throw vscode.FileSystemError.NoPermissions(uri);
    this.#files.delete(uri.path);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
