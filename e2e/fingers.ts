import type { CDPSession, Page } from '@playwright/test';
import type { Point } from './hands.ts';

/** Fingers on a touch screen, as the browser's own protocol makes them. */
export class Fingers {
  private readonly page: Page;
  private readonly session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  /** For a page of a context that has a touch screen. */
  static async on(page: Page): Promise<Fingers> {
    return new Fingers(page, await page.context().newCDPSession(page));
  }

  async tap(at: Point): Promise<void> {
    await this.send('touchStart', [at]);
    await this.send('touchEnd', []);
  }

  /** Lays one finger down, holds it as long as is asked, and lifts it. */
  async hold(at: Point, milliseconds: number): Promise<void> {
    await this.send('touchStart', [at]);
    await this.page.waitForTimeout(milliseconds);
    await this.send('touchEnd', []);
  }

  /** Drags one finger; it may rest for some milliseconds first, as one that picks something up. */
  async drag(from: Point, to: Point, rest = 0): Promise<void> {
    await this.move([from], [to], rest);
  }

  /** Two fingers move apart around a middle, from a distance to another, in pixels. */
  async pinch(middle: Point, from: number, to: number): Promise<void> {
    const pair = (distance: number): Point[] => [
      { x: middle.x - distance / 2, y: middle.y },
      { x: middle.x + distance / 2, y: middle.y },
    ];
    await this.move(pair(from), pair(to));
  }

  private async move(from: readonly Point[], to: readonly Point[], rest = 0): Promise<void> {
    const steps = 10;
    await this.send('touchStart', from);
    await this.page.waitForTimeout(rest);
    for (let step = 1; step <= steps; step += 1) {
      const points = from.map((start, at) => {
        const end = to[at] ?? start;
        return { x: start.x + ((end.x - start.x) * step) / steps, y: start.y + ((end.y - start.y) * step) / steps };
      });
      await this.send('touchMove', points);
      await this.page.waitForTimeout(16);
    }
    await this.send('touchEnd', []);
  }

  private async send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id })),
    });
  }
}
