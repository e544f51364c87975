import type { Routes, UrlSegment } from '@angular/router';
import { Draft } from './draft';
import { Estimate } from './drawing/estimate';
import { Drawing } from './drawing/drawing';
import { SpokenProgress } from './drawing/spoken-progress';
import { Reading } from './brief/reading';
import { Studio } from './studio';
import { Thread } from './thread/thread';

/** `/studio` and `/studio/:conversationId` are one page: the first drawing gives the page its address without leaving it. */
const oneOptionalSegment = (segments: UrlSegment[]) => (segments.length <= 1 ? { consumed: segments } : null);

/** The stores live as long as the route: leaving the Studio forgets nothing the server or the draft does not keep. */
const routes: Routes = [
  {
    matcher: oneOptionalSegment,
    title: $localize`Studio`,
    providers: [Thread, Draft, Drawing, Studio, Estimate, Reading, SpokenProgress],
    loadComponent: () => import('./studio-page').then((m) => m.StudioPage),
  },
];

export default routes;
