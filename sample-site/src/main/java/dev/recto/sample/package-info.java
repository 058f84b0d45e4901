/** A podcast's web site from typed content: pages by Recto, templates by jte. */
package dev.recto.sample;
