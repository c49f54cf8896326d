;; What C compilers make: a frame in linear memory below the stack pointer, variables at constant addresses.
(module
  (memory 1)
  (global $sp (mut i32) (i32.const 65536))
  (func $set (param i32) (i32.store (local.get 0) (i32.const 5)))
  (func (export "frame") (param $x i32) (result i32) (local $fp i32)
    (global.set $sp (local.tee $fp (i32.sub (global.get $sp) (i32.const 32))))
    (i32.store offset=12 (local.get $fp) (local.get $x))
    (i32.store offset=8 (local.get $fp) (i32.const 0))
    (call $set (i32.add (local.get $fp) (i32.const 8)))
    (local.set $x (i32.mul (i32.load offset=12 (local.get $fp)) (i32.load offset=8 (local.get $fp))))
    (global.set $sp (i32.add (local.get $fp) (i32.const 32)))
    (local.get $x))
  (func (export "variables") (param i32) (result i32)
    (i32.store offset=1024 (i32.const 0) (i32.add (i32.load offset=1024 (i32.const 0)) (i32.const 1)))
    (i32.store offset=1028 (i32.const 0) (local.get 0))
    (i32.load offset=1024 (i32.const 0))))

;; run: frame(7) = 35
;; run: frame(8) = 40
;; run: variables(1) = 1
;; run: variables(1) = 2

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `set`: (i32) -> ()
;;   clif
;;     function u0:0(i32) tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = iconst.i32 5
;;         v2 = uextend.i64 v0
;;         store little region0 v1, v2  ; v1 = 5
;;         return
;;     }
;;   bytecode, 1 slots
;;     store32 s0, #0, #5
;;     ret []
;;
;; function `frame`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         region0 = 65536 "global 0"
;;         region1 = 0 "memory 0"
;;         sig0 = (i32) tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32):
;;         v2 = iconst.i64 0
;;         v3 = load.i32 notrap aligned little region0 v2-0x0001_0001  ; v2 = 0
;;         v4 = iconst.i32 32
;;         v5 = isub v3, v4  ; v4 = 32
;;         store notrap aligned little region0 v5, v2-0x0001_0001  ; v2 = 0
;;         v7 = uextend.i64 v5
;;         store little region1 v0, v7+12
;;         v1 = iconst.i32 0
;;         store little region1 v1, v7+8  ; v1 = 0
;;         v20 = iconst.i32 -24
;;         v21 = iadd v3, v20  ; v20 = -24
;;         call fn0(v21)
;;         v13 = load.i32 little region1 v7+12
;;         v15 = load.i32 little region1 v7+8
;;         store notrap aligned little region0 v3, v2-0x0001_0001  ; v2 = 0
;;         v16 = imul v13, v15
;;         return v16
;;     }
;;   bytecode, 7 slots
;;     global_get s6, #0
;;     global_add32 s5, #0, acc, #-32
;;     store32 acc, #12, s0
;;     store32 acc, #8, #0
;;     add32 s4, s6, #8:-24
;;     call @`set`, [s4], +8[]
;;     load32_twice s3, s5, #12, acc, s5, #8
;;     global_set #0, s6
;;     mul32 acc, acc, s3
;;     ret acc
;;
;; function `variables`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v13 = iconst.i64 0
;;         v4 = load.i32 little region0 v13+1024  ; v13 = 0
;;         v5 = iconst.i32 1
;;         v6 = iadd v4, v5  ; v5 = 1
;;         store little region0 v6, v13+1024  ; v13 = 0
;;         store little region0 v0, v13+1028  ; v13 = 0
;;         v12 = load.i32 little region0 v13+1024  ; v13 = 0
;;         return v12
;;     }
;;   bytecode, 5 slots
;;     mov s4, #8:0
;;     store_add_load32 s4, #1024, s4, #1024, #1
;;     store32 s4, #1028, s0
;;     load32 acc, s4, #1024
;;     ret acc
