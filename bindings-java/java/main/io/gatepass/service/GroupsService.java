// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.service;

import io.gatepass.*;
import io.gatepass.internal.Caller;
import io.gatepass.internal.Reader;
import io.gatepass.internal.Values;
import io.gatepass.internal.Writer;
import io.gatepass.model.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The service {@code Groups}. */
public final class GroupsService {
    private final Caller caller;

    GroupsService(Caller caller) { this.caller = caller; }

    /** Creates one and returns it as it was stored. */
    public Group create(Group group) { return create(group, CallOptions.NONE); }

    /** Creates one and returns it as it was stored. With options for this call. */
    public Group create(Group group, CallOptions options) { return caller.await(createAsync(group, options)); }

    /** Creates one and returns it as it was stored. Cancelling the future gives the call up. */
    public CompletableFuture<Group> createAsync(Group group) { return createAsync(group, CallOptions.NONE); }

    /**
     * Creates one and returns it as it was stored. Cancelling the future gives the call up. With options for this
     * call.
     */
    public CompletableFuture<Group> createAsync(Group group, CallOptions options) {
        var out = new Writer();
        out.message(2, group);
        return caller.call("Groups.Create", out, options, in -> Values.part(in, 2, "group", Group::read));
    }

    /** {@code Groups.CreateFromRoles}. */
    public List<GroupFromRole> createFromRoles() { return createFromRoles(more -> {}, CallOptions.NONE); }

    /** {@code Groups.CreateFromRoles}. With options for this call. */
    public List<GroupFromRole> createFromRoles(CallOptions options) { return createFromRoles(more -> {}, options); }

    /** {@code Groups.CreateFromRoles}. {@code more} takes the rest by name. */
    public List<GroupFromRole> createFromRoles(Consumer<CreateFromRolesParams> more) { return createFromRoles(more, CallOptions.NONE); }

    /** {@code Groups.CreateFromRoles}. With options for this call. */
    public List<GroupFromRole> createFromRoles(Consumer<CreateFromRolesParams> more, CallOptions options) { return caller.await(createFromRolesAsync(more, options)); }

    /** {@code Groups.CreateFromRoles}. Cancelling the future gives the call up. */
    public CompletableFuture<List<GroupFromRole>> createFromRolesAsync() { return createFromRolesAsync(more -> {}, CallOptions.NONE); }

    /** {@code Groups.CreateFromRoles}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<List<GroupFromRole>> createFromRolesAsync(CallOptions options) { return createFromRolesAsync(more -> {}, options); }

    /**
     * {@code Groups.CreateFromRoles}. Cancelling the future gives the call up. {@code more} takes the rest by name.
     */
    public CompletableFuture<List<GroupFromRole>> createFromRolesAsync(Consumer<CreateFromRolesParams> more) { return createFromRolesAsync(more, CallOptions.NONE); }

    /** {@code Groups.CreateFromRoles}. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<List<GroupFromRole>> createFromRolesAsync(Consumer<CreateFromRolesParams> more, CallOptions options) {
        var given = new CreateFromRolesParams();
        more.accept(given);
        var out = new Writer();
        out.texts(2, given.roleIds);
        out.bool(3, given.commit);
        return caller.call("Groups.CreateFromRoles", out, options, in -> Values.<GroupFromRole>items(in, 3, one -> GroupFromRole.read(one.message())));
    }

    /** What {@code createFromRoles} takes by name, none of which it needs. */
    public static final class CreateFromRolesParams {
        private List<String> roleIds = List.of();
        private boolean commit = false;

        private CreateFromRolesParams() {}

        /** Role ids. */
        public CreateFromRolesParams roleIds(List<String> roleIds) { this.roleIds = roleIds; return this; }

        /** What was given. @return roleIds */
        public List<String> roleIds() { return roleIds; }

        /** Commit. */
        public CreateFromRolesParams commit(boolean commit) { this.commit = commit; return this; }

        /** What was given. @return commit */
        public boolean commit() { return commit; }
    }

    /** The one with this id. */
    public Group get(String id) { return get(id, CallOptions.NONE); }

    /** The one with this id. */
    public Group get(Entity id) { return get(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. With options for this call. */
    public Group get(String id, CallOptions options) { return caller.await(getAsync(id, options)); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Group> getAsync(String id) { return getAsync(id, CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Group> getAsync(Entity id) { return getAsync(Values.id("id", id), CallOptions.NONE); }

    /** The one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Group> getAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("Groups.Get", out, options, in -> Values.part(in, 2, "group", Group::read));
    }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not.
     */
    public Group update(Group group) { return update(group, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. With options for this call.
     */
    public Group update(Group group, CallOptions options) { return caller.await(updateAsync(group, options)); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up.
     */
    public CompletableFuture<Group> updateAsync(Group group) { return updateAsync(group, CallOptions.NONE); }

    /**
     * Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
     * meanwhile; {@code modify} does not. Cancelling the future gives the call up. With options for this call.
     */
    public CompletableFuture<Group> updateAsync(Group group, CallOptions options) {
        var out = new Writer();
        out.text(2, group.id());
        out.message(3, group);
        return caller.call("Groups.Update", out, options, in -> Values.part(in, 2, "group", Group::read));
    }

    /** Deletes the one with this id. */
    public void delete(String id) { delete(id, CallOptions.NONE); }

    /** Deletes the one with this id. */
    public void delete(Entity id) { delete(Values.id("id", id), CallOptions.NONE); }

    /** Deletes the one with this id. With options for this call. */
    public void delete(String id, CallOptions options) { caller.await(deleteAsync(id, options)); }

    /** Deletes the one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Void> deleteAsync(String id) { return deleteAsync(id, CallOptions.NONE); }

    /** Deletes the one with this id. Cancelling the future gives the call up. */
    public CompletableFuture<Void> deleteAsync(Entity id) { return deleteAsync(Values.id("id", id), CallOptions.NONE); }

    /** Deletes the one with this id. Cancelling the future gives the call up. With options for this call. */
    public CompletableFuture<Void> deleteAsync(String id, CallOptions options) {
        var out = new Writer();
        out.text(2, id);
        return caller.call("Groups.Delete", out, options, in -> null);
    }

    /** All of them, in the order of their ids. */
    public Pages<Group> list() { return list(Filter.ALL, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Group> list(String filter) { return list(Filter.of(filter), CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values.
     */
    public Pages<Group> list(Filter filter) { return list(filter, CallOptions.NONE); }

    /**
     * Those that the filter matches, in the order of their ids. An empty filter matches all; a {@code ?} in it
     * stands for the next of the values. With options for this call.
     */
    public Pages<Group> list(Filter filter, CallOptions options) {
        var out = new Writer();
        out.text(2, filter.template());
        return caller.pages("Groups.List", out, filter.values(), options, 2, Group::read);
    }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins.
     */
    public Group modify(String id, UnaryOperator<Group> change) { return modify(id, change, CallOptions.NONE); }

    /**
     * Gets the one with this id, writes back what {@code change} makes of it, unless someone else changed it
     * meanwhile: then begins again, a few times (RULES 8). {@code change} may therefore run more than once. On
     * StrongDM the last write wins. With options for this call.
     */
    public Group modify(String id, UnaryOperator<Group> change, CallOptions options) {
        var get = new Writer();
        get.text(2, id);
        return caller.modify(
            "Groups.Get", get, in -> Values.part(in, 2, "group", Group::read),
            "Groups.Update", (out, changed) -> {
                out.text(2, changed.id());
                out.message(3, changed);
            },
            change, options
        );
    }
}
