import { spawn } from 'node:child_process';

/** A sentence for a person: it says what went wrong and what to do, and needs no stack. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}

const causes = [
  {
    seen: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|network/i,
    sentence: "the npm registry cannot be reached. Check the network (and npm's proxy settings), then run this again",
  },
  {
    seen: /E404|ETARGET|notarget/i,
    sentence: 'the npm registry does not have that version. Check which registry npm is set to use',
  },
  { seen: /ENOSPC/i, sentence: 'the disk is full' },
  { seen: /EACCES|EPERM/i, sentence: 'the cache folder cannot be written. Check who owns it' },
];

/**
 * Runs npm quietly.
 * @param {string} folder where it runs
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 * @throws {SetupError} when npm fails, with the cause in words
 */
export async function npm(folder, args) {
  const output = await new Promise((resolve, reject) => {
    const child = spawn(
      'npm',
      [
        ...args,
        '--no-audit',
        '--no-fund',
        '--no-update-notifier',
        '--loglevel=error',
        '--fetch-retries=1',
        '--fetch-retry-mintimeout=2000',
      ],
      {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: withoutNpmState(process.env),
      },
    );
    let text = '';
    child.stdout.on('data', part => (text += part));
    child.stderr.on('data', part => (text += part));
    child.on('error', error =>
      reject(new SetupError(`npm could not be started (${error.message}). Is npm on the PATH?`)),
    );
    child.on('close', code => resolve(code === 0 ? undefined : text));
  });
  if (output === undefined) return;
  const cause = causes.find(({ seen }) => seen.test(output));
  const last = String(output).trim().split('\n').slice(-6).join('\n');
  throw new SetupError(`npm ${args.slice(0, 2).join(' ')} failed: ${cause?.sentence ?? 'npm says'}.\n${last}`);
}

/**
 * A script of ours runs under npm, which hands its own settings to children: a production or offline flag of the
 * outer run must not decide what the inner one installs.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutNpmState(env) {
  const keep =
    /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https_proxy|noproxy|cafile|strict_ssl|offline|prefer_offline)$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name) || keep.test(name)));
}
