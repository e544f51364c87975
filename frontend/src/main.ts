import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app/app.config';
import { Shell } from './app/shell/shell';

// In a task of its own: reading the program is one already, and the browser may answer between the two.
setTimeout(() => void bootstrapApplication(Shell, appConfig).catch((fault: unknown) => console.error(fault)));
