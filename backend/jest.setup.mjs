// CommonJS add-ons of Nest would otherwise require() it inside a cycle (docs/decisions/0003).
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
