import { Module } from '@nestjs/common';
import { RulesInterpreter } from './interpret/rules-interpreter.js';
import { PromptEngineering } from './prompt-engineering.js';

const rules = new RulesInterpreter();

/** Words to engineered prompts. */
@Module({
  providers: [{ provide: PromptEngineering, useFactory: () => new PromptEngineering(rules, rules) }],
  exports: [PromptEngineering],
})
export class PromptEngineeringModule {}
