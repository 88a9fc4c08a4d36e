// One visit in a real Firefox, by WebDriver BiDi: choose the file on the page, print what was heard as one line of JSON.
import puppeteer from "puppeteer-core";

const [executablePath, url, file, make, given] = process.argv.slice(2);
const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
try {
  const page = await browser.newPage();
  await page.goto(url);
  const input = await page.$("input");
  await input.uploadFile(file);
  console.log(JSON.stringify(await page.evaluate(`(${make})(${given})`)));
} finally {
  await browser.close();
}
