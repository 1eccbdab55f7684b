import { describe, expect, test } from 'vitest';
import { layoutJob } from './graphviz.ts';

/** Ids on everything, as `layoutJobs` prints them. */
function job(
  dot: string,
  needs: { boxes?: string[]; groups?: string[]; arrows?: string[] },
): Parameters<typeof layoutJob>[0] {
  return { dot, needs: { boxes: [], groups: [], arrows: [], ...needs } };
}

const easy = job('digraph { a [id=a]; b [id=b]; a -> b [id=ab] }', { boxes: ['a', 'b'], arrows: ['ab'] });

test('an easy graph is laid out', async () => {
  const layout = await layoutJob(easy);
  expect(layout).toMatchObject({ ok: true });
  expect(layout.ok && Object.keys(layout.value.boxes)).toEqual(['a', 'b']);
});

/** Rank sets across frames, as in the seed's third figure: current Graphviz loses parts of them or dies (measured with 16.1). */
const acrossFrames = `digraph { compound=true;
  subgraph cluster_p { id=p; subgraph cluster_1 { id=c1; o1 [id=o1]; d1 [id=d1]; o1 -> d1 [style=invis] }
    subgraph cluster_2 { id=c2; o2 [id=o2]; d2 [id=d2]; o2 -> d2 [style=invis]; d2 -> d1 [id=peer, dir=both] }
    { rank=same; o1; o2 } { rank=same; d1; d2 } }
  subgraph cluster_k { id=k; subgraph cluster_3 { id=c3; o3 [id=o3]; m3 [id=m3]; o3 -> m3 [style=invis] }
    { rank=same; o3; o1; o2 } { rank=same; m3; d1; d2 } }
  m3 -> d2 [id=use, lhead=cluster_p] }`;
const acrossNeeds = {
  boxes: ['o1', 'd1', 'o2', 'd2', 'o3', 'm3'],
  groups: ['p', 'c1', 'c2', 'k', 'c3'],
  arrows: ['peer', 'use'],
};

describe('Graphviz is not trusted', () => {
  test('a graph that it breaks as it stands is laid out another way, whole', async () => {
    const layout = await layoutJob(job(acrossFrames, acrossNeeds));
    expect(layout.ok && Object.keys(layout.value.groups).sort()).toEqual(acrossNeeds.groups.toSorted());
  });

  test.each([
    ['a syntax error', 'digraph { a -> '],
    [
      'frames nested too deeply',
      `digraph { ${Array.from({ length: 450 }, (_, at) => `subgraph cluster_${at} {`).join('')} a ${'}'.repeat(450)} }`,
    ],
    ['a broken rank set', acrossFrames],
  ])('after %s the next picture is right', async (_what, dot) => {
    await layoutJob(job(dot, { boxes: ['not there'] }));
    expect(await layoutJob(easy)).toMatchObject({ ok: true });
  });

  test('what stays incomplete is told', async () => {
    expect(await layoutJob(job('digraph { a [id=a] }', { boxes: ['a', 'b'] }))).toEqual({
      ok: false,
      error: 'The picture cannot be laid out. The layout lost 1 boxes, 0 groups and 0 arrows.',
    });
  });
});
