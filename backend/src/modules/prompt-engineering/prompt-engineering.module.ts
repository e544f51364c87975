import { Module, type DynamicModule, type FactoryProvider, type ModuleMetadata } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { createPromptEngineering, type TextModelSettings } from './interpreters.js';
import { PromptEngineering } from './prompt-engineering.js';

/** Where the text model's settings come from: configuration, a cache for its readings, the budget. */
export interface TextModelWiring {
  readonly imports?: NonNullable<ModuleMetadata['imports']>;
  readonly inject?: NonNullable<FactoryProvider['inject']>;
  /** Null: the rules read alone. */
  readonly useFactory: FactoryProvider<TextModelSettings | null>['useFactory'];
}

/** Settings of the text model; null lets the rules read alone. */
const TEXT_MODEL_SETTINGS = Symbol('TEXT_MODEL_SETTINGS');

const engineering: FactoryProvider<PromptEngineering> = { provide: PromptEngineering, useFactory: createPromptEngineering, inject: [TEXT_MODEL_SETTINGS] };

/** Words to engineered prompts, and the catalogues. As it is, the rules read alone; with `for`, a text model reads on top of them. */
@Module({
  controllers: [CatalogueController],
  providers: [engineering, { provide: TEXT_MODEL_SETTINGS, useValue: null }],
  exports: [PromptEngineering],
})
export class PromptEngineeringModule {
  /** Keep the value and import it everywhere: each call makes another module. */
  static for({ imports = [], inject = [], useFactory }: TextModelWiring): DynamicModule {
    return { module: PromptEngineeringModule, imports, providers: [{ provide: TEXT_MODEL_SETTINGS, useFactory, inject }] };
  }
}
