import { mount } from 'svelte'
import './styles/base.css'
import AppView from './App.svelte'
import { wizardApi } from './api/api'
import { pageAddress } from './state/address'
import { App } from './state/app.svelte'

const target = document.getElementById('app')
if (target) mount(AppView, { target, props: { app: new App(wizardApi(), pageAddress(), navigator.language) } })
