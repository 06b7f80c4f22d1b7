/** The function, with its last answers kept: one article asks for the same name many times. Forgets all at `most` answers. */
export function remembering<T>(of: (name: string) => T, most = 4096): (name: string) => T {
  const known = new Map<string, T>();
  return name => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const answer = of(name);
    if (known.size >= most) known.clear();
    known.set(name, answer);
    return answer;
  };
}
