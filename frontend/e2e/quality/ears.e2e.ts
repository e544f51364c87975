import { expect, it } from '@jest/globals';
import { StudioScreen } from '../screens/studio';
import { inBrowser } from '../support/in-browser';

inBrowser('For those who listen', ({ visit }) => {
  it('the sheet is a list of numbered drawings, each with its subject and true size', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.draw('a fern, fine line, ankle, 5 cm');
    const heard = await studio.page.getByRole('region', { name: 'Flash sheet' }).getByRole('list').first().ariaSnapshot();
    const item = (number: number) => [
      '- listitem:', `  - 'button "Talk about No. ${number}: fern, 50 × N mm"'`, `  - button "Favourite No. ${number}"`,
      `  - 'link "Open No. ${number}: fern"':`, '    - /url: /c/ID/concept', '  - text: 50 × N mm',
    ];
    const plain = heard.replace(/× \d+/gu, '× N').replace(/\/c\/[\w-]+/gu, '/c/ID').replace(/(- text: 50 × N mm) .+/gu, '$1');
    expect(plain.split('\n').filter((line) => !line.includes('From cache'))).toEqual(['- list:', ...[1, 2, 3, 4].flatMap(item).map((line) => `  ${line}`)]);
  });

  it('the log tells who said what, and what was added, under headings', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.draw('a fern, fine line, ankle, 5 cm');
    const heard = (await studio.log.ariaSnapshot()).split('\n').map((line) => line.trim());
    expect(heard.slice(0, 5)).toEqual(['- log "Conversation":', '- heading "You" [level=3]', '- paragraph: a fern, fine line, ankle, 5 cm', '- heading "Designer" [level=3]', '- paragraph: Fern. Fine Line, 50 mm wide.']);
    expect(heard).toContainEqual(expect.stringContaining('I added:'));
    expect(heard).toContainEqual('- link "See the full prompt":');
  });

  it('a drawing is announced once when it begins and once when it is there', async () => {
    const studio = new StudioScreen(await visit());
    await studio.open();
    await studio.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const speaks = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]');
      new MutationObserver((changes) => {
        const places = new Set(changes.map((change) => speaks(change.target)).filter((place) => place && place.getAttribute('aria-live') !== 'off'));
        for (const place of places) if (place?.textContent?.trim()) heard.push(place.textContent.trim());
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await studio.draw('a fern and a mushroom');
    await studio.page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.some((words) => words.includes('is ready')));
    const heard = await studio.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toEqual([expect.stringMatching(/^Drawing, about \d+ s left\.$/), 'Sheet 1 is ready: fern with mushroom.']);
  });
});
